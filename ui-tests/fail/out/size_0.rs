// `out` has the shape of the result, also where it is empty.
//@ code: C005
//@ shapes: (0, 2) (1, 2)
//@ lengths: 0 1
//@ axes: 0
//@ caret: dot!(a, b, out = ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 0, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 1, 2]>::zeros();
    dot!(a, b, out = c);
}
