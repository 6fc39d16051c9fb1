// An axis that nobody needs has a name too.
//@ code: C107
//@ caret: a[i, ^_^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!([i] = a[i, _]);
}
