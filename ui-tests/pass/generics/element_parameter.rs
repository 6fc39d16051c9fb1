// A type parameter is an element where it is bounded by `Element`.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<T: conformable::Element>(a: &Tensor![T; 3, 4], b: &Tensor![T; 4, 6]) {
    let _ = dot!(a, b);
}

fn main() {}
