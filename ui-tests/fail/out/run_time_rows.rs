// A run-time axis that fits does not hide constants that differ.
//@ code: C005
//@ shapes: (_, 2) (_, 3)
//@ lengths: 2 3
//@ axes: 1
//@ caret: out += ^c^

use conformable::{Tensor, dot};

fn add(a: &Tensor![f32; dyn, 5], b: &Tensor![f32; 5, 2], c: &mut Tensor![f32; dyn, 3]) {
    dot!(a, b, out += c);
}

fn main() {
    let _ = add;
}
