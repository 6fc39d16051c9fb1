// `out` is a tensor, not its elements.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, a, out = c);
}
