// A tensor of options is not a tensor of numbers.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::default();
    let _ = dot!(a, a);
}
