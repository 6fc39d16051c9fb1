// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 1) (2, 2)
//@ lengths: 1 2
//@ axes: 1
//@ caret: batch_dot!(a, b, axes = 1, out = ^c^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    batch_dot!(a, b, axes = 1, out = c);
}
