// Run-time axes that fit do not hide constants that differ.
//@ code: C001
//@ shapes: (_, _, _, 1, 1, 2, 3, 4) (_, _, _, 1, 1, 2, 5, 4)
//@ lengths: 4 5
//@ axes: 7 6
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn, dyn, dyn, 1, 1, 2, 3, 4], b: &Tensor![f32; dyn, dyn, dyn, 1, 1, 2, 5, 4]) {
    let _ = matmul!(a, b);
}

fn main() {}
