// The elements are numbers.
//@ code: C006
//@ elements: String
//@ caret: dot!(^a^, a)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![String; 2, 2]>::default();
    let _ = dot!(a, a);
}
