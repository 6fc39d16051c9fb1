// Each axis has its partner.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([0], [0]));
}
