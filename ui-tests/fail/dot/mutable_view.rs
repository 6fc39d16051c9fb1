// A mutable view is an operand.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a.view_mut(), b.^view_mut^())

use conformable::{Tensor, dot};

fn main() {
    let mut a = <Tensor![f32; 3, 4]>::ones();
    let mut b = <Tensor![f32; 5, 6]>::ones();
    let _ = dot!(a.view_mut(), b.view_mut());
}
