// The diagonal of a later operand.
//@ code: C001
//@ shapes: (3, 2, 4)
//@ lengths: 3 4
//@ axes: 0 2
//@ numbers: 1
//@ caret: a, ^b^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 3, 2, 4]>::ones();
    let _ = einsum!("j,iji->ij", a, b);
}
