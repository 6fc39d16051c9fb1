// The contracted axes have equal lengths.
//@ code: C001
//@ shapes: (10, 3) (10, 4)
//@ lengths: 3 4
//@ axes: 1 1
//@ caret: (a, ^b^

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 10, 3]>::ones();
    let b = <Tensor![f32; 10, 4]>::ones();
    let _ = vecdot!(a, b);
}
