// `out` has the shape of the result, where it is an inline tensor too.
//@ code: C005
//@ shapes: (2, 2) (2, 3)
//@ lengths: 2 3
//@ axes: 1
//@ caret: dot!(a, b, out = ^c^)

use conformable::{InlineTensor, Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <InlineTensor![f32; 2, 3]>::zeros();
    dot!(a, b, out = c);
}
