// A view of an array for writing becomes a view of its own rank.

use conformable::TensorViewMut;
use ndarray::Array2;

fn main() {
    let mut a = Array2::<f32>::zeros((3, 4));
    let x = <TensorViewMut![f32; dyn, dyn]>::from_ndarray(a.view_mut());
    assert!(x.is_ok());
}
