// No operand has nine axes.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 2, 2, 2, 2, 2, 2]>::ones();
    let _ = einsum!("abcdefgh->a", a);
}
