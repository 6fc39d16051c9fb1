// A run-time axis in front of a constant one.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; dyn, 5]>::zeros_with(&[3, 5]).unwrap();
    let _ = slice!(x, [1..3, 2..5]);
}
