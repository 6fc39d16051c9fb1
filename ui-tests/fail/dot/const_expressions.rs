// Lengths that are computed are printed by their values.
//@ code: C001
//@ shapes: (3, 6) (7, 6)
//@ lengths: 6 7
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, { 2 * 3 }]>::ones();
    let b = <Tensor![f32; { 2 + 5 }, 6]>::ones();
    let _ = dot!(a, b);
}
