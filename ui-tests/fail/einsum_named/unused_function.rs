// A private function that nobody calls is checked too.
//@ code: C001
//@ shapes: (2, 3) (4,)
//@ lengths: 3 4
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: y[^j^]

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn product(x: &Tensor![f32; 2, 3], y: &Tensor![f32; 4]) {
    let _ = einsum!([i] = x[i, j] * y[j]);
}

fn main() {}
