// The default body of a method of a trait is checked.
//@ code: C001
//@ shapes: (5, O) (I, O)
//@ lengths: O I
//@ axes: 1 0
//@ caret: matmul!(x, self.^weights^())

use conformable::{Tensor, matmul};

trait Model<const I: usize, const O: usize> {
    fn weights(&self) -> Tensor![f32; I, O];

    fn apply(&self, x: &Tensor![f32; 5, O]) {
        let _ = matmul!(x, self.weights());
    }
}

struct Ones;

impl Model<2, 2> for Ones {
    fn weights(&self) -> Tensor![f32; 2, 2] {
        Tensor::ones()
    }
}

fn main() {
    Ones.apply(&Tensor::ones());
}
