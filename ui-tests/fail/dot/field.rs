// A field is an operand, and the caret stands under its name.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, layer.^weights^)

use conformable::{Tensor, dot};

struct Layer {
    weights: Tensor![f32; 5, 6],
}

fn main() {
    let layer = Layer { weights: Tensor::ones() };
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, layer.weights);
}
