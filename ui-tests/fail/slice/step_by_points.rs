// A step behind two more points.
//@ code: C106
//@ caret: 0..2^..^2

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = slice!(a, [0..2..2, ..]);
}
