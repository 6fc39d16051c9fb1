// The last axes are contracted.
//@ code: C001
//@ shapes: (2, 4) (2, 1)
//@ lengths: 4 1
//@ axes: 1 1
//@ caret: a, ^b^

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 1]>::ones();
    let _ = vecdot!(a, b);
}
