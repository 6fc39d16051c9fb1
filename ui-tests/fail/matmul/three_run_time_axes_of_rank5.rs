// Run-time axes that fit do not hide constants that differ.
//@ code: C001
//@ shapes: (_, _, _, 3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 4 0
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn, dyn, dyn, 3, 4], b: &Tensor![f32; 5, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
