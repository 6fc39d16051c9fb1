// The vector has the length of the rows.

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 10, 3]>::ones();
    let b = <Tensor![f32; 10, 3, 5]>::ones();
    let _ = vecmat!(a, b);
}
