// The elements are numbers.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f64; 2, 2]>::default();
    let _ = dot!(a, a);
}
