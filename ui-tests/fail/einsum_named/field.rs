// An operand is a path, a field, or a call.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: self.weights[^input^,

use conformable::{Tensor, einsum};

struct Layer {
    weights: Tensor![f32; 5, 6],
}

impl Layer {
    fn apply(&self, x: &Tensor![f32; 3, 4]) {
        let _ = einsum!([batch, output] = x[batch, input] * self.weights[input, output]);
    }
}

fn main() {
    let layer = Layer { weights: Tensor::ones() };
    layer.apply(&Tensor::ones());
}
