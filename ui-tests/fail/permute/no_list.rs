// Behind the operand stands a list.
//@ code: C101
//@ caret: permute!(^x^)

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x);
}
