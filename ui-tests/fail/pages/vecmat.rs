// The vector has the length of the rows.
//@ code: C001
//@ shapes: (10, 3) (10, 4, 5)
//@ lengths: 3 4
//@ axes: 1 1
//@ caret: (a, ^b^

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 10, 3]>::ones();
    let b = <Tensor![f32; 10, 4, 5]>::ones();
    let _ = vecmat!(a, b);
}
