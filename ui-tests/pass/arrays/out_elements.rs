// `out` has the elements of the result.

use conformable::{Tensor, dot};
use ndarray::Array;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let mut c = Array::<f32, _>::zeros([3, 3]);
    dot!(a, a.t(), out = c);
    assert_eq!(c.len(), 9);
}
