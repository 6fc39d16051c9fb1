// An operand of rank 0 is a tensor too.
//@ code: C008
//@ found: f32
//@ caret: , ^b^)

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = 2.0_f32;
    let _ = einsum!("i,->i", a, b);
}
