// A vector on the right is a column.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = matmul!(a, b);
}
