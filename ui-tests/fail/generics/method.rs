// A method of a generic type is checked at its definition.
//@ code: C001
//@ shapes: (N, O) (I, O)
//@ lengths: O I
//@ axes: 1 0
//@ caret: dot!(x, self.^weights^)

use conformable::{Tensor, dot};

struct Layer<const I: usize, const O: usize> {
    weights: Tensor![f32; I, O],
}

impl<const I: usize, const O: usize> Layer<I, O> {
    fn apply<const N: usize>(&self, x: &Tensor![f32; N, O]) {
        let _ = dot!(x, self.weights);
    }
}

fn main() {
    let layer = Layer::<2, 2> { weights: Tensor::ones() };
    layer.apply(&<Tensor![f32; 3, 2]>::ones());
}
