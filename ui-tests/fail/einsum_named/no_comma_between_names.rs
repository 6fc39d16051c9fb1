// Names stand with commas between them.
//@ code: C107
//@ caret: a[i ^j^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!([i] = a[i j]);
}
