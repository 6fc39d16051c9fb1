// It takes two operands.
//@ code: C101
//@ numbers: 3
//@ caret: a, a, ^b^

use conformable::{Tensor, outer};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = b.len();
    let _ = outer!(a, a, b);
}
