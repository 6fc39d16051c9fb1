// Axes are written as numbers: the shape of the result depends on them.
//@ code: C106
//@ caret: (^i^, 1)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let i = 1;
    let _ = i;
    let _ = batch_dot!(a, b, axes = (i, 1));
}
