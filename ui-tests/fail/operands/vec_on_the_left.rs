// An operand is a tensor or a view, not a `Vec`.
//@ code: C008
//@ found: Vec<f32>
//@ caret: dot!(^b^, a)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = vec![1.0f32, 2.0];
    let _ = dot!(b, a);
}
