// A tensor of options is not a tensor of numbers.
//@ code: C006
//@ elements: Option<f32>
//@ caret: dot!(^a^, a)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![Option<f32>; 2, 2]>::default();
    let _ = dot!(a, a);
}
