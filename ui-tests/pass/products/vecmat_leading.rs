// Leading axes are equal or 1.

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 3, 2]>::ones();
    let b = <Tensor![f32; 3, 2, 5]>::ones();
    let _ = vecmat!(a, b);
}
