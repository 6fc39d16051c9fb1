// A matrix is a view of rank 2.
//@ code: C017
//@ ranks: 2 3
//@ caret: from_nalgebra(^&m^)

use conformable::TensorView;
use nalgebra::DMatrix;

fn main() {
    let m = DMatrix::<f32>::zeros(3, 4);
    let x = <TensorView![f32; 3, dyn, 1]>::from_nalgebra(&m);
    assert!(x.is_ok());
}
