// A sum is one of numbers.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 2, 2]>::default();
    let _ = trace!(a);
}
