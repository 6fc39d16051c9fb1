// Labels of another case are other labels.
//@ code: C108
//@ numbers: 9
//@ suggests: k
//@ caret: einsum!(^"ij,jk->iK"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!("ij,jk->iK", a, b);
}
