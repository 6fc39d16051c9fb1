// All leading axes are equal, each with the axis at the same place.
//@ code: C001
//@ shapes: (1, 2, 1, 2, 1, 2, 3, 4) (1, 2, 1, 2, 1, 3, 4, 2)
//@ lengths: 2 3
//@ axes: 5 5
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 1, 2, 1, 2, 1, 3, 4, 2]>::ones();
    let _ = batch_dot!(a, b);
}
