// An output is overwritten, or added to.
//@ code: C107
//@ caret: c[i] ^-^= a

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3]>::ones();
    einsum!(c[i] -= a[i]);
    let _ = &mut c;
}
