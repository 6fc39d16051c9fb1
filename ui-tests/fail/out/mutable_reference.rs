// A mutable reference to a tensor is an output.
//@ code: C005
//@ shapes: (2, 2) (2, 3)
//@ lengths: 2 3
//@ axes: 1
//@ caret: out += ^c^

use conformable::{Tensor, dot};

fn add(a: &Tensor![f32; 2, 5], c: &mut Tensor![f32; 2, 3]) {
    dot!(a, a.t(), out += c);
}

fn main() {
    add(&Tensor::ones(), &mut Tensor::zeros());
}
