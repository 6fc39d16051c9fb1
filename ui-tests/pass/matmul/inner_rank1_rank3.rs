// A vector on the left is a row.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 1, 2, 3]>::ones();
    let _ = matmul!(a, b);
}
