// Both operands stand behind an option.
//@ code: C101
//@ caret: c, ^a^,

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    c[[0, 0]] = 2.0;
    matmul!(out = c, a, a);
}
