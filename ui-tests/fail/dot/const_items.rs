// Lengths that are constants of the program are printed by their values.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

const INPUT: usize = 4;
const HIDDEN: usize = 5;

fn main() {
    let a = <Tensor![f32; 3, INPUT]>::ones();
    let b = <Tensor![f32; HIDDEN, 6]>::ones();
    let _ = dot!(a, b);
}
