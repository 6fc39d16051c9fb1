// `matmul!` takes two operands.
//@ code: C101
//@ caret: b, ^a^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a, b, a);
}
