// A private function that nobody calls is checked too.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^w^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; 3, 4], w: &Tensor![f32; 5, 6]) {
    let _ = dot!(x, w);
}

fn main() {}
