// A matrix product takes (m, k) and (k, n), not two matrices of one shape.
//@ code: C001
//@ shapes: (5, 4) (6, 4)
//@ lengths: 4 6
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 5, 4]>::ones();
    let b = <Tensor![f32; 6, 4]>::ones();
    let _ = dot!(a, b);
}
