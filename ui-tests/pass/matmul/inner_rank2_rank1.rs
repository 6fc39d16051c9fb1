// A vector on the right is a column.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 7]>::ones();
    let b = <Tensor![f32; 7]>::ones();
    let _ = matmul!(a, b);
}
