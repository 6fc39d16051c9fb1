// A product in tail position fits before it is a result.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^w^)

use conformable::{Tensor, dot};

fn layer(x: &Tensor![f32; 3, 4], w: &Tensor![f32; 5, 6]) -> Tensor![f32; 3, 6] {
    dot!(x, w)
}

fn main() {
    let _ = layer(&Tensor::ones(), &Tensor::ones());
}
