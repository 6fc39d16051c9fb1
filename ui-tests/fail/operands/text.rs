// An operand is a tensor or a view, not a string.
//@ code: C008
//@ found: &str
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = "b";
    let _ = dot!(a, b);
}
