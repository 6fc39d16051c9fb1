// Leading axes are equal or 1.
//@ code: C001
//@ shapes: (5, 2, 3) (4, 3)
//@ lengths: 5 4
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 5, 2, 3]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = matvec!(a, b);
}
