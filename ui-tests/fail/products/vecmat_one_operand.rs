// It takes two operands.
//@ code: C101
//@ caret: vecmat!(^a^)

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = b.len();
    let _ = vecmat!(a);
}
