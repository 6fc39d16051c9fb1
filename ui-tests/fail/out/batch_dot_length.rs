// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 3, 5) (2, 3, 4)
//@ lengths: 5 4
//@ axes: 2
//@ caret: batch_dot!(a, b, out = ^c^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let mut c = <Tensor![f32; 2, 3, 4]>::zeros();
    batch_dot!(a, b, out = c);
}
