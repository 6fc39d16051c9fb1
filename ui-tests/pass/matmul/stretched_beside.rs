// One pair of leading axes is stretched, the other one has to fit by itself.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 1, 3, 2, 2]>::ones();
    let b = <Tensor![f32; 5, 3, 2, 2]>::ones();
    let _ = matmul!(a, b);
}
