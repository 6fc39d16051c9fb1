// `out` has the shape of the result.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 3]>::ones();
    let b = <Tensor![f32; 3, 1, 2, 3, 1]>::ones();
    let mut c = <Tensor![f32; 1, 2, 1, 2, 3, 1, 2, 1]>::zeros();
    dot!(a, b, out = c);
}
