// A mutable reference to a tensor is an output.

use conformable::{Tensor, dot};

fn add(a: &Tensor![f32; 2, 5], c: &mut Tensor![f32; 2, 2]) {
    dot!(a, a.t(), out += c);
}

fn main() {
    add(&Tensor::ones(), &mut Tensor::zeros());
}
