// `out` has the shape of the result, a scalar has rank 0.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 5]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let mut c = <Tensor![f32; ]>::zeros();
    dot!(a, b, out = c);
}
