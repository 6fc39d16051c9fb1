// Negative axes count from the end; the text counts from 0.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([-1], [-1]));
}
