// The rows of the matrix are as many as the elements of the vector.

use conformable::{Tensor, vecmat};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3, 2]>::ones();
    let _ = vecmat!(a, b);
}
