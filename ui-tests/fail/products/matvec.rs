// The columns of the matrix are as many as the elements of the vector.
//@ code: C001
//@ shapes: (2, 3) (2,)
//@ lengths: 3 2
//@ axes: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = matvec!(a, b);
}
