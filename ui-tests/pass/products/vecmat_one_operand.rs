// It takes two operands.

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = b.len();
    let _ = vecmat!(a, b);
}
