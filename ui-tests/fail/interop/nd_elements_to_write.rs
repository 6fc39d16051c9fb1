// An array becomes a view of its own elements.
//@ code: C017
//@ elements: i64 i32
//@ caret: from_ndarray(^a.view_mut()^)

use conformable::TensorViewMut;
use ndarray::Array2;

fn main() {
    let mut a = Array2::<i64>::zeros((3, 4));
    let x = <TensorViewMut![i32; 3, dyn]>::from_ndarray(a.view_mut());
    assert!(x.is_ok());
}
