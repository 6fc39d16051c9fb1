// A field is an operand, and the caret stands under its name.

use conformable::{Tensor, dot};

struct Layer {
    weights: Tensor![f32; 4, 6],
}

fn main() {
    let layer = Layer { weights: Tensor::ones() };
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, layer.weights);
}
