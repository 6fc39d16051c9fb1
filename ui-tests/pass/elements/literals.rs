// A literal of integers and one of floats have different element types.

use conformable::{dot, tensor};

fn main() {
    let a = tensor![[1.0f32, 2.0]];
    let b = tensor![3.0; 2, 1];
    let _ = dot!(a, b);
}
