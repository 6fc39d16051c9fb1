// The contracted axes have one length; 1 does not stretch.
//@ code: C001
//@ shapes: (2, 2, 1, 3, 1) (3, 4)
//@ lengths: 1 3
//@ axes: 4 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2, 1, 3, 1]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(a, b);
}
