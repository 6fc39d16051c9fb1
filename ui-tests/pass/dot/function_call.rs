// The result of a call is an operand, evaluated once.

use conformable::{Tensor, dot};

fn weights() -> Tensor![f32; 4, 6] {
    Tensor::ones()
}

fn main() {
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, weights());
}
