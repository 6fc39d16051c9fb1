// Operands that do not fit are the one mistake.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    shape_of!(dot!(a, b));
}
