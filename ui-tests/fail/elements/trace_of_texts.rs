// A sum is one of numbers.
//@ code: C006
//@ elements: String
//@ caret: trace!(^a^)

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![String; 2, 2]>::default();
    let _ = trace!(a);
}
