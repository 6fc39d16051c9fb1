// The contracted axes have one length, also where one is empty.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 0, 4]>::ones();
    let b = <Tensor![f32; 4, 1]>::ones();
    let _ = matmul!(a, b);
}
