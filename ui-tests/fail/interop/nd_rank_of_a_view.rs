// A view of an array becomes a view of its own rank.
//@ code: C017
//@ ranks: 1 2
//@ caret: from_ndarray(^a.row(0)^)

use conformable::TensorView;
use ndarray::Array2;

fn main() {
    let a = Array2::<f32>::zeros((3, 4));
    let x = <TensorView![f32; dyn, 4]>::from_ndarray(a.row(0));
    assert!(x.is_ok());
}
