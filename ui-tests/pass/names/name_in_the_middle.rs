// A name behind a constant is printed as `_`.

use conformable::{Tensor, batch_dot, dim};

dim! { Batch, Seq }

#[allow(dead_code)]
fn product(a: &Tensor![f32; 8, dyn Seq, 4], b: &Tensor![f32; 8, 4, dyn Seq]) {
    let _ = batch_dot!(a, b);
}

fn main() {}
