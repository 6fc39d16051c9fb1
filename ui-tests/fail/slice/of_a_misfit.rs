// What is told of a product is not told again of its parts.
//@ code: C001
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot, slice};

fn main() {
    let a = <Tensor![f32; 3, 4]>::zeros();
    let b = <Tensor![f32; 5, 6]>::zeros();
    let y = dot!(a, b);
    let _ = slice!(y, [0, ..]);
}
