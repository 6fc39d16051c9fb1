// An axis of a generic function beside a constant one.

use conformable::{Tensor, slice};

#[allow(dead_code)]
fn last<const N: usize>(x: &Tensor![f32; N, 5]) -> f32 {
    slice!(x, [0, 4])[[]]
}

fn main() {

}
