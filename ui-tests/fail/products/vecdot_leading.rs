// Leading axes are equal or 1.
//@ code: C001
//@ shapes: (3, 2) (4, 2)
//@ lengths: 3 4
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 3, 2]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = vecdot!(a, b);
}
