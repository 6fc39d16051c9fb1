// A shared reference cannot be written through.
//@ code: C008
//@ caret: out = ^c^

use conformable::{Tensor, dot};

fn product(a: &Tensor![f32; 2, 5], c: &Tensor![f32; 2, 2]) {
    dot!(a, a.t(), out = c);
}

fn main() {
    product(&Tensor::ones(), &mut Tensor::zeros());
}
