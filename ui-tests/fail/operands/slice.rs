// An operand is a tensor or a view, not a slice.
//@ code: C008
//@ found: &[f32]
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = &[1.0f32, 2.0][..];
    let _ = dot!(a, b);
}
