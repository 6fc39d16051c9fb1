// A name twice in a term is a diagonal; the caret is under the second.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = einsum!([i] = a[i, i]);
}
