// A type parameter without a bound may be anything.
//@ code: C008
//@ found: &T
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn scale<T>(a: &Tensor![f32; 2, 2], b: &T, _: T) {
    let _ = dot!(a, b);
}

fn main() {}
