// `out` has the rank of the result.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32]>::zeros();
    einsum!("i,i", a, b, out = c);
}
