// The rows of the matrix are as many as the elements of the vector.
//@ code: C001
//@ shapes: (3,) (2, 3)
//@ lengths: 3 2
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = vecmat!(a, b);
}
