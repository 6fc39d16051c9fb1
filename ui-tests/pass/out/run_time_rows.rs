// A run-time axis that fits does not hide constants that differ.

use conformable::{Tensor, dot};

fn add(a: &Tensor![f32; dyn, 5], b: &Tensor![f32; 5, 2], c: &mut Tensor![f32; dyn, 2]) {
    dot!(a, b, out += c);
}

fn main() {
    let _ = add;
}
