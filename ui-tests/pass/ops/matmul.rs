// `ops::matmul` has the rule of `matmul!`.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 6]>::ones();
    let b = <Tensor![f32; 6, 3]>::ones();
    let _ = ops::matmul(&a, &b);
}
