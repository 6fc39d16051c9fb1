// The contracted axes have equal lengths, pair by pair.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 4, 6)
//@ lengths: 3 5
//@ axes: 1 0
//@ caret: (a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 5, 4, 6]>::ones();
    let _ = tensordot!(a, b, axes = 2);
}
