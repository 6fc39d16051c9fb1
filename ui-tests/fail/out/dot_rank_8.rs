// `out` has the shape of the result.
//@ code: C005
//@ shapes: (1, 2, 1, 2, 3, 1, 2, 1) (1, 2, 1, 2, 3, 1, 3, 1)
//@ lengths: 2 3
//@ axes: 6
//@ caret: dot!(a, b, out = ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 3]>::ones();
    let b = <Tensor![f32; 3, 1, 2, 3, 1]>::ones();
    let mut c = <Tensor![f32; 1, 2, 1, 2, 3, 1, 3, 1]>::zeros();
    dot!(a, b, out = c);
}
