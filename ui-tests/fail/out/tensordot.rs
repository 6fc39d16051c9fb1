// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 4) (2, 3)
//@ lengths: 4 3
//@ axes: 1
//@ caret: out += ^c^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 2, 3]>::zeros();
    tensordot!(a, b, axes = 1, out += c);
}
