// `out` has the shape of the chain.
//@ code: C005
//@ shapes: (2, 6) (3, 6)
//@ lengths: 2 3
//@ axes: 0
//@ caret: out = ^out^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let mut out = <Tensor![f32; 3, 6]>::zeros();
    dot!(a, b, c, out = out);
}
