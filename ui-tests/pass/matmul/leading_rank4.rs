// Leading axes are aligned from the right and are equal or 1.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 9, 3, 5, 2]>::ones();
    let b = <Tensor![f32; 9, 3, 2, 7]>::ones();
    let _ = matmul!(a, b);
}
