// A view is an operand, and the same rule holds.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 6]>::ones();
    let b = <Tensor![f32; 6, 3]>::ones();
    let _ = matmul!(a.view(), &b.view());
}
