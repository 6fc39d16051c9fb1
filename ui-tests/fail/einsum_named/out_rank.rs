// The output has the rank of the result.
//@ code: C005
//@ shapes: (2, 4)
//@ ranks: 2 1
//@ caret: einsum!(^c^[i, k]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 8]>::zeros();
    einsum!(c[i, k] += a[i, j] * b[j, k]);
}
