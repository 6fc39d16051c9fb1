// `out` has the shape of the result, a scalar has rank 0.
//@ code: C005
//@ shapes: ()
//@ ranks: 0 1
//@ caret: dot!(a, b, out = ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 5]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let mut c = <Tensor![f32; 1]>::zeros();
    dot!(a, b, out = c);
}
