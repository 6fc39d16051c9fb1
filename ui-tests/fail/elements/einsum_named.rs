// All operands have one element type; the caret is under the operand.
//@ code: C006
//@ elements: i32 u32
//@ caret: * ^b^[j]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![i32; 2, 2]>::ones();
    let b = <Tensor![u32; 2]>::ones();
    let _ = einsum!([i] = a[i, j] * b[j]);
}
