// Each operand of a chain fits the next one.
//@ code: C001
//@ shapes: (2, 3) (4, 5)
//@ lengths: 3 4
//@ axes: 1 0
//@ caret: dot!(a, ^b^, c)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let _ = dot!(a, b, c);
}
