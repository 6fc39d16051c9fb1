// The result has the shape that the rule says, also where it has parameters.
//@ code: E0308
//@ caret: ^matmul!(a, b)^

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product<const M: usize, const N: usize>(
    a: &Tensor![f32; M, 4],
    b: &Tensor![f32; 4, N],
) -> Tensor![f32; N, M] {
    matmul!(a, b)
}

fn main() {}
