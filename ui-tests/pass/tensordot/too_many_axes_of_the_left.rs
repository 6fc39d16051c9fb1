// The caret stands under the operand that has not so many.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 5, 5]>::ones();
    let b = <Tensor![f32; 5, 5]>::ones();
    let _ = tensordot!(a, b, axes = 2);
}
