// A type parameter is an element where it is bounded by `Element`.
//@ code: C006
//@ elements: T
//@ caret: dot!(^a^, b)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<T>(a: &Tensor![T; 3, 4], b: &Tensor![T; 4, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
