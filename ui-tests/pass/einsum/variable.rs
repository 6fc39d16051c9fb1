// Subscripts are a literal: the types depend on them.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let subscripts = "ij->ji";
    let _ = subscripts;
    let _ = einsum!("ij->ji", a);
}
