// Integers of 8 to 64 bits are elements.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![u64; 2, 2, 2]>::default();
    let _ = batch_dot!(a, a);
}
