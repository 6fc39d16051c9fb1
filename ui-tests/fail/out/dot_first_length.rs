// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 3) (3, 3)
//@ lengths: 2 3
//@ axes: 0
//@ caret: dot!(a, b, out = ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 3]>::ones();
    let mut c = <Tensor![f32; 3, 3]>::zeros();
    dot!(a, b, out = c);
}
