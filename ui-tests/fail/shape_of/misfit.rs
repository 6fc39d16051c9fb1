// The shape of what does not fit is not asked for.
//@ code: C001
//@ caret: dot!(a, ^b^)
//@ shapes: (3, 4) (5, 4)
//@ lengths: 4 5
//@ axes: 1 0

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::zeros();
    let b = <Tensor![f32; 5, 4]>::zeros();
    shape_of!(dot!(a, b));
}
