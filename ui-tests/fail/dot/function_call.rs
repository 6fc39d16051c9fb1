// The result of a call is an operand, evaluated once.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^weights^())

use conformable::{Tensor, dot};

fn weights() -> Tensor![f32; 5, 6] {
    Tensor::ones()
}

fn main() {
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, weights());
}
