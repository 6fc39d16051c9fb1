// The last operand may be a column.
//@ code: C001
//@ shapes: (3, 2) (3,)
//@ lengths: 2 3
//@ axes: 1 0
//@ caret: b, ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 2]>::ones();
    let c = <Tensor![f32; 3]>::ones();
    let _ = dot!(a, b, c);
}
