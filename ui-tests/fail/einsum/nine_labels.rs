// No operand has nine axes.
//@ code: C108
//@ numbers: 9
//@ caret: einsum!(^"abcdefghi->a"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2, 2, 2, 2, 2, 2, 2]>::ones();
    let _ = einsum!("abcdefghi->a", a);
}
