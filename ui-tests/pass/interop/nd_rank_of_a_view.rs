// A view of an array becomes a view of its own rank.

use conformable::TensorView;
use ndarray::Array2;

fn main() {
    let a = Array2::<f32>::zeros((3, 4));
    let x = <TensorView![f32; dyn, 4]>::from_ndarray(a.view());
    assert!(x.is_ok());
}
