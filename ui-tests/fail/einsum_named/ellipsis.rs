// Axes under an ellipsis are equal or 1; the caret is under the operand.
//@ code: C001
//@ shapes: (2, 4) (3, 4)
//@ lengths: 2 3
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: * ^b^[..

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!([..] = a[.., i] * b[.., i]);
}
