// The caret stands under the operand whose axis is named twice.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([0, 1], [1, -2]));
}
