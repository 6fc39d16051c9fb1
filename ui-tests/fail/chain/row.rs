// The first operand may be a row.
//@ code: C001
//@ shapes: (3,) (2, 3)
//@ lengths: 3 2
//@ axes: 0 0
//@ caret: dot!(a, ^b^,

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let c = <Tensor![f32; 3, 2]>::ones();
    let _ = dot!(a, b, c);
}
