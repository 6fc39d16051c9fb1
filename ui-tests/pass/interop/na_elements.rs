// A matrix becomes a view of its own elements.

use conformable::TensorView;
use nalgebra::DMatrix;

fn main() {
    let m = DMatrix::<f32>::zeros(3, 4);
    let x = <TensorView![f32; dyn, dyn]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
