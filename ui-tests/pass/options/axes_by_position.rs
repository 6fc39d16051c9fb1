// The axes as NumPy takes them.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = tensordot!(a, a, axes = 1);
}
