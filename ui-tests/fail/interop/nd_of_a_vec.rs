// What is converted is an array.
//@ code: C017
//@ found: Vec<
//@ caret: from_ndarray(^a.to_vec()^)

use conformable::TensorView;
use ndarray::Array1;

fn main() {
    let a = Array1::<f32>::zeros(4);
    let x = <TensorView![f32; 4]>::from_ndarray(a.to_vec());
    assert!(x.is_ok());
}
