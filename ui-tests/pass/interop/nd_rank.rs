// An array becomes a view of its own rank.

use conformable::TensorView;
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros((3, 4));
    let x = <TensorView![f32; 3, 4]>::from_ndarray(&a);
    assert!(x.is_ok());
}
