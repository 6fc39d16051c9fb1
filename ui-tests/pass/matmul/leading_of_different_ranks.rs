// Leading axes are aligned from the right and are equal or 1.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4, 1]>::ones();
    let b = <Tensor![f32; 3, 1, 0]>::ones();
    let _ = matmul!(a, b);
}
