// `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 2) (2, 3)
//@ lengths: 2 3
//@ axes: 1
//@ caret: matmul!(a, b, out = ^c^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 2, 3]>::zeros();
    matmul!(a, b, out = c);
}
