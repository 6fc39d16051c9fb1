// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2,) (3,)
//@ lengths: 2 3
//@ axes: 0
//@ caret: out = ^c^

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let mut c = <Tensor![f32; 3]>::zeros();
    vecdot!(a, b, out = c);
}
