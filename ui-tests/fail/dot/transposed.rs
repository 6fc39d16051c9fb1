// A transposed operand has its axes in opposite order.
//@ code: C001
//@ shapes: (3, 4) (6, 4)
//@ lengths: 4 6
//@ axes: 1 0
//@ caret: dot!(a, b.^t^())

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = dot!(a, b.t());
}
