// Every operand of a chain is a tensor.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = tensor![1.0_f32, 2.0];
    let _ = dot!(a, a, b);
}
