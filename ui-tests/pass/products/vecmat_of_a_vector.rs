// The right operand is a matrix.

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = vecmat!(a, b);
}
