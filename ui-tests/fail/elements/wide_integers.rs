// Integers of 8 to 64 bits are elements.
//@ code: C006
//@ elements: u128
//@ caret: batch_dot!(^a^, a)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![u128; 2, 2, 2]>::default();
    let _ = batch_dot!(a, a);
}
