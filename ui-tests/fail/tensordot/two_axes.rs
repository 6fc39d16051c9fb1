// The last two axes meet the first two in order.
//@ code: C001
//@ shapes: (2, 3, 4) (4, 3, 5)
//@ lengths: 3 4
//@ axes: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 3, 5]>::ones();
    let _ = tensordot!(a, b, axes = 2);
}
