// The contracted axes have one length; only leading axes stretch.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 3, 2, 1, 1]>::ones();
    let b = <Tensor![f32; 3, 2, 1, 0]>::ones();
    let _ = matmul!(a, b);
}
