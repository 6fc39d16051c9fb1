// An array becomes a tensor of its own elements.

use conformable::Tensor;
use ndarray::Array2;

fn main() {
    let a = Array2::<f32>::zeros((3, 4));
    let x = <Tensor![f32; 3, 4]>::from_ndarray(a);
    assert!(x.is_ok());
}
