// Leading axes are aligned from the right and are equal or 1.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 2, 1, 2]>::ones();
    let b = <Tensor![f32; 2, 2, 1]>::ones();
    let _ = matmul!(a, b);
}
