// A product in tail position fits before it is a result.

use conformable::{Tensor, dot};

fn layer(x: &Tensor![f32; 3, 4], w: &Tensor![f32; 4, 6]) -> Tensor![f32; 3, 6] {
    dot!(x, w)
}

fn main() {
    let _ = layer(&Tensor::ones(), &Tensor::ones());
}
