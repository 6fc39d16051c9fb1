// A type of the program is not an element.
//@ code: C006
//@ elements: Meters
//@ caret: dot!(^a^, a)

use conformable::{Tensor, dot};

#[derive(Clone, Default)]
struct Meters;

fn main() {
    let a = <Tensor![Meters; 2, 2]>::default();
    let _ = dot!(a, a);
    let _ = Meters;
}
