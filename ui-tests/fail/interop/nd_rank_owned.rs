// An array becomes a tensor of its own rank.
//@ code: C017
//@ ranks: 1 2
//@ caret: from_ndarray(^a^)

use conformable::Tensor;
use ndarray::Array1;

fn main() {
    let a = Array1::<f32>::zeros(4);
    let x = <Tensor![f32; dyn, 4]>::from_ndarray(a);
    assert!(x.is_ok());
}
