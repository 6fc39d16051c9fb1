// The result keeps all axes of both operands but two, and no tensor has more than 8.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 1, 2, 4]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 1, 4, 2]>::ones();
    let _ = dot!(a, b);
}
