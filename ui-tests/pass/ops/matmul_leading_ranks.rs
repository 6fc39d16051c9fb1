// The plain `matmul` does not broadcast.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4, 5]>::zeros();
    let b = <Tensor![f32; 2, 3, 5, 6]>::zeros();
    let _ = ops::matmul(&a, &b);
}
