// A chain has at most 12 operands.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, a, a, a, a, a, a, a, a, a, a, b);
}
