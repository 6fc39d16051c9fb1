// Every operand of a chain is a tensor.
//@ code: C008
//@ found: Vec<f32>
//@ caret: dot!(a, a, ^b^)

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = vec![1.0_f32, 2.0];
    let _ = dot!(a, a, b);
}
