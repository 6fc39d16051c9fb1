// All operands have one element type.
//@ code: C006
//@ elements: f32 f64
//@ caret: a, a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f64; 2, 2]>::ones();
    let _ = einsum!("ij,jk,kl->il", a, a, b);
}
