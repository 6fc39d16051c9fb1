// Leading axes are equal or 1.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 10, 3, 4, 5]>::ones();
    let b = <Tensor![f32; 3, 5, 8]>::ones();
    let _ = matmul!(a, b);
}
