// An arrow to the left.
//@ code: C107
//@ caret: (^"ik<-ij,jk"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!("ik<-ij,jk", a, a);
}
