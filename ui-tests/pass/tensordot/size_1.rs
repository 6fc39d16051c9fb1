// An axis of length 1 is not stretched.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 4, 1]>::ones();
    let b = <Tensor![f32; 1, 2]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
