// In a nested call the result of the inner product is an operand of the outer one.
//@ code: C001
//@ shapes: (3, 4) (5, 2)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^dot!^(b, c))

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let c = <Tensor![f32; 6, 2]>::ones();
    let _ = dot!(a, dot!(b, c));
}
