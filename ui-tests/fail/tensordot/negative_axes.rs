// Negative axes count from the end; the text counts from 0.
//@ code: C001
//@ shapes: (2, 3) (4, 5)
//@ lengths: 3 5
//@ axes: 1 1
//@ caret: a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = tensordot!(a, b, axes = ([-1], [-1]));
}
