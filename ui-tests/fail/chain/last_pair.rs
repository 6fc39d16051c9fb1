// The last operand is looked at too.
//@ code: C001
//@ shapes: (4, 5) (6, 7)
//@ lengths: 5 6
//@ axes: 1 0
//@ caret: b, ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let c = <Tensor![f32; 6, 7]>::ones();
    let _ = dot!(a, b, c);
}
