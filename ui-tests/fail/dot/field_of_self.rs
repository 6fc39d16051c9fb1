// A field of `self` is an operand.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, self.^weights^)

use conformable::{Tensor, TensorView, dot};

struct Layer {
    weights: Tensor![f32; 5, 6],
}

impl Layer {
    fn apply(&self, x: TensorView![f32; 3, 4]) -> Tensor![f32; 3, 6] {
        dot!(x, self.weights)
    }
}

fn main() {
    let layer = Layer { weights: Tensor::ones() };
    let _ = layer.apply(<Tensor![f32; 3, 4]>::ones().view());
}
