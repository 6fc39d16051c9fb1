// `out` has the elements of the result.
//@ code: C006
//@ elements: f32 f64
//@ caret: out = ^c^

use conformable::{Tensor, dot};
use ndarray::Array;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let mut c = Array::<f64, _>::zeros([3, 3]);
    dot!(a, a.t(), out = c);
    assert_eq!(c.len(), 9);
}
