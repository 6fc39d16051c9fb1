// A product takes two operands.
//@ code: C101
//@ caret: ^matmul!()^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = (&a, &b);
    let _ = matmul!();
}
