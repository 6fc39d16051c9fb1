// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 2)
//@ ranks: 2 3
//@ caret: dot!(a, b, out = ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2, 2]>::zeros();
    dot!(a, b, out = c);
}
