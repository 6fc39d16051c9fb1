// An operand is a path, a field, or a call.

use conformable::{Tensor, einsum};

struct Layer {
    weights: Tensor![f32; 4, 6],
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
