// A type parameter without a bound may be anything.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn scale<T>(a: &Tensor![f32; 2, 2], b: &Tensor![f32; 2], _: T) {
    let _ = dot!(a, b);
}

fn main() {}
