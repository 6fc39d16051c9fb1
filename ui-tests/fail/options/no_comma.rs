// Operands are separated by commas.
//@ code: C101
//@ caret: a ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a b);
}
