// `out` can be written to.
//@ code: C008
//@ caret: out = c.^view^()

use conformable::{Tensor, dot};
use ndarray::Array;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let mut c = Array::<f32, _>::zeros([3, 3]);
    dot!(a, a.t(), out = c.view());
    c.fill(0.0);
}
