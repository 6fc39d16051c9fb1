// Listed axes are contracted pair by pair.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 3, 6]>::ones();
    let _ = tensordot!(a, b, axes = ([1, 2], [1, 0]));
}
