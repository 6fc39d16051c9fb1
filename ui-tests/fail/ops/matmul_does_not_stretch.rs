// `ops::matmul` stretches no axis; `matmul!` does.
//@ code: C001
//@ caret: ops::matmul(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 1, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = ops::matmul(&a, &b);
}
