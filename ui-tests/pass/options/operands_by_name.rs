// The names of TensorFlow.

use conformable::{Tensor, matmul};

fn main() {
    let x = <Tensor![f32; 2, 2]>::ones();
    let y = <Tensor![f32; 2, 2]>::ones();
    let _ = matmul!(x, y);
}
