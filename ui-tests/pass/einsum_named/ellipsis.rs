// Axes under an ellipsis are equal or 1; the caret is under the operand.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let _ = einsum!([..] = a[.., i] * b[.., i]);
}
