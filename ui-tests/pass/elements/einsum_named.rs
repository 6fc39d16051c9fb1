// All operands have one element type; the caret is under the operand.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![i32; 2, 2]>::ones();
    let b = <Tensor![i32; 2]>::ones();
    let _ = einsum!([i] = a[i, j] * b[j]);
}
