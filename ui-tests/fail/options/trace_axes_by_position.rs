// The axes as NumPy takes them, by position.
//@ code: C102
//@ caret: a, ^0^, 1

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = trace!(a, 0, 1);
}
