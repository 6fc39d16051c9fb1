// A leading axis of length 0 fits 0 and 1.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 0, 2, 2]>::ones();
    let b = <Tensor![f32; 0, 2, 2]>::ones();
    let _ = matmul!(a, b);
}
