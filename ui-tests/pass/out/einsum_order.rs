// `out` has the axes in the order of the output.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 4, 2]>::zeros();
    einsum!("ij,jk->ki", a, b, out = c);
}
