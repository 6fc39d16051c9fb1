// `out` has the shape of the result, leading axes are those after broadcasting.
//@ code: C005
//@ shapes: (7, 3, 2, 2) (7, 1, 2, 2)
//@ lengths: 3 1
//@ axes: 1
//@ caret: matmul!(a, b, out = ^c^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 7, 1, 2, 5]>::ones();
    let b = <Tensor![f32; 3, 5, 2]>::ones();
    let mut c = <Tensor![f32; 7, 1, 2, 2]>::zeros();
    matmul!(a, b, out = c);
}
