// An output is overwritten, or added to.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3]>::ones();
    einsum!(c[i] += a[i]);
    let _ = &mut c;
}
