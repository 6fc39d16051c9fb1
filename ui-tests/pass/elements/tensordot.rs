// Both operands have one element type.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
