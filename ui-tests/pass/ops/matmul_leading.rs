// The plain `matmul` takes leading axes that are the same.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4, 5]>::zeros();
    let b = <Tensor![f32; 3, 5, 6]>::zeros();
    let _ = ops::matmul(&a, &b);
}
