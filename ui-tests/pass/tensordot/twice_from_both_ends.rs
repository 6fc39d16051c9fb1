// An axis is contracted once, however it is written.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([1, -2], [0, 1]));
}
