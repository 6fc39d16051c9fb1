// The last axes of matrix and vector have equal lengths.
//@ code: C001
//@ shapes: (10, 3, 4) (10, 5)
//@ lengths: 4 5
//@ axes: 2 1
//@ caret: (a, ^b^

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 10, 3, 4]>::ones();
    let b = <Tensor![f32; 10, 5]>::ones();
    let _ = matvec!(a, b);
}
