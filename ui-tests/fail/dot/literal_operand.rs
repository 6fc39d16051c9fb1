// A literal is an operand, its shape is that of its nesting.
//@ code: C001
//@ shapes: (1, 2) (3, 2)
//@ lengths: 2 3
//@ axes: 1 0
//@ caret: dot!(x, ^tensor!^[

use conformable::{Tensor, dot, tensor};

fn main() {
    let x = <Tensor![f64; 1, 2]>::ones();
    let _ = dot!(x, tensor![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
}
