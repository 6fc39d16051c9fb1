// The last two axes meet the first two in order.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let _ = tensordot!(a, b, axes = 2);
}
