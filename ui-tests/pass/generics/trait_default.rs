// The default body of a method of a trait is checked.

use conformable::{Tensor, matmul};

trait Model<const I: usize, const O: usize> {
    fn weights(&self) -> Tensor![f32; I, O];

    fn apply(&self, x: &Tensor![f32; 5, I]) {
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
