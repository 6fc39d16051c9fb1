// The contracted axes have one length; 1 does not stretch.
//@ code: C001
//@ shapes: (5, 3) (1, 4)
//@ lengths: 3 1
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 5, 3]>::ones();
    let b = <Tensor![f32; 1, 4]>::ones();
    let _ = dot!(a, b);
}
