// In a nested call the product that does not fit is reported, not the one around it.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 6]>::ones();
    let _ = matmul!(matmul!(a, b), <Tensor![f32; 6, 1]>::ones());
}
