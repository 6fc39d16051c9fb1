// An axis parameter may be any axis, so it does not fit a number.

use conformable::{Dim, Tensor, batch_dot};

#[allow(dead_code)]
fn product<B: Dim>(a: &Tensor![f32; 2, 3, 4], b: &Tensor![f32; 2, 4, 5]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
