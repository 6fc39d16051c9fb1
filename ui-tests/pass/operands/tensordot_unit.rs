// An operand is a tensor.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = tensor!(1.0_f32);
    let _ = tensordot!(a, b, axes = 0);
}
