// Run-time axes that fit do not hide constants that differ.

use conformable::{Tensor, matmul};

#[allow(dead_code)]
fn product(a: &Tensor![f32; dyn, dyn, dyn, 3, 4], b: &Tensor![f32; 4, 6]) {
    let _ = matmul!(a, b);
}

fn main() {}
