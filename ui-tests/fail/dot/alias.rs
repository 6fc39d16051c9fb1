// An alias without macros is the same type.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor2, dot};

fn main() {
    let a = Tensor2::<f32, 3, 4>::ones();
    let b = Tensor2::<f32, 5, 6>::ones();
    let _ = dot!(a, b);
}
