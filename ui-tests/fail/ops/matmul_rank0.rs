// `ops::matmul` takes ranks of 1 or more.
//@ code: C001
//@ caret: ops::matmul(^&a, &b^)

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; ]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = ops::matmul(&a, &b);
}
