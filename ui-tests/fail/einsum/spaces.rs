// Spaces between labels do not count.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _ = einsum!("i j , j k -> i k", a, b);
}
