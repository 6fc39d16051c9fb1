// The result has the shape that the rule says.

use conformable::{Tensor, matmul};

fn product(a: &Tensor![f32; 3, 4], b: &Tensor![f32; 4, 5]) -> Tensor![f32; 3, 5] {
    matmul!(a, b)
}

fn main() {
    let _ = product(&Tensor::ones(), &Tensor::ones());
}
