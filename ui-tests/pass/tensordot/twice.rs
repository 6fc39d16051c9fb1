// An axis is contracted once.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([0, 1], [0, 1]));
}
