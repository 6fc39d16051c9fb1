// A vector on the left is a row.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 6]>::ones();
    let b = <Tensor![f32; 6, 1]>::ones();
    let _ = matmul!(a, b);
}
