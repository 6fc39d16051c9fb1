// Two vectors have one length.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = matmul!(a, b);
}
