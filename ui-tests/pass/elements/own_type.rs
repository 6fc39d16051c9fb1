// A type of the program is not an element.

use conformable::{Tensor, dot};

#[derive(Clone, Default)]
struct Meters;

fn main() {
    let a = <Tensor![f32; 2, 2]>::default();
    let _ = dot!(a, a);
    let _ = Meters;
}
