// The type that a result is given does not hide which operand is wrong.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _c: Tensor![f32; 3, 6] = dot!(a, b);
}
