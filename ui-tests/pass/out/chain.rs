// `out` has the shape of the chain.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let mut out = <Tensor![f32; 2, 6]>::zeros();
    dot!(a, b, c, out = out);
}
