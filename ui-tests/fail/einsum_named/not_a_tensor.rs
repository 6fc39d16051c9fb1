// An operand is a tensor.
//@ code: C008
//@ found: Vec<f32>
//@ caret: * ^b^[i]

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = vec![1.0_f32, 2.0];
    let _ = einsum!([i] = a[i] * b[i]);
}
