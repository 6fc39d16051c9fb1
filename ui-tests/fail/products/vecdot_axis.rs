// The axis that is named is contracted.
//@ code: C001
//@ shapes: (2, 3) (4, 3)
//@ lengths: 2 4
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = vecdot!(a, b, axis = 0);
}
