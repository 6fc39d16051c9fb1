// An einsum has no option but `out`.
//@ code: C102
//@ caret: ^axes^ = 1

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!("i->i", a, axes = 1);
}
