// Operands that do not fit are the one mistake, whatever `out` is.
//@ code: C001
//@ shapes: (2, 4) (5, 2)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^, out = c)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, b, out = c);
}
