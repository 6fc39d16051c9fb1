// The contracted axes have equal lengths, pair by pair.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 6]>::ones();
    let _ = tensordot!(a, b, axes = 2);
}
