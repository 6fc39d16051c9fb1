// Lengths that are constants of the program are printed by their values.

use conformable::{Tensor, dot};

const INPUT: usize = 4;
const HIDDEN: usize = 4;

fn main() {
    let a = <Tensor![f32; 3, INPUT]>::ones();
    let b = <Tensor![f32; HIDDEN, 6]>::ones();
    let _ = dot!(a, b);
}
