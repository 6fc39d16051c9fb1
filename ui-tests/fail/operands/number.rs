// An operand is a tensor or a view; a number is a tensor of rank 0 after `from_array`.
//@ code: C008
//@ found: f32
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = 2.0f32;
    let _ = dot!(a, b);
}
