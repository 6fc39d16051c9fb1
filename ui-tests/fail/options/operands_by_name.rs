// The names of TensorFlow.
//@ code: C102
//@ caret: (^a^ = x

use conformable::{Tensor, matmul};

fn main() {
    let x = <Tensor![f32; 2, 2]>::ones();
    let y = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(a = x, b = y);
}
