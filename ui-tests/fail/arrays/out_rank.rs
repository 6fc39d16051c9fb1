// `out` has the rank of the result.
//@ code: C005
//@ ranks: 2 1
//@ caret: out = ^c^

use conformable::{Tensor, dot};
use ndarray::Array;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let mut c = Array::<f32, _>::zeros(9);
    dot!(a, a.t(), out = c);
    assert_eq!(c.len(), 9);
}
