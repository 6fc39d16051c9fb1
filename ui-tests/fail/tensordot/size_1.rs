// An axis of length 1 is not stretched.
//@ code: C001
//@ shapes: (4, 1) (3, 2)
//@ lengths: 1 3
//@ axes: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 4, 1]>::ones();
    let b = <Tensor![f32; 3, 2]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
