// Listed axes are contracted pair by pair.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 3, 6)
//@ lengths: 4 5
//@ axes: 2 0
//@ caret: a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 5, 3, 6]>::ones();
    let _ = tensordot!(a, b, axes = ([1, 2], [1, 0]));
}
