// Axes are written as numbers: the shape of the result depends on them.
//@ code: C106
//@ caret: axes = ^n^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let n = 1;
    let _ = n;
    let _ = tensordot!(a, b, axes = n);
}
