// The caret stands under a name that is behind an ellipsis.
//@ code: C001
//@ shapes: (4,) (7, 3, 5)
//@ lengths: 4 5
//@ axes: 0 2
//@ numbers: 0 1
//@ caret: b[.., ^j^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 7, 3, 5]>::ones();
    let _ = einsum!([..] = a[j] * b[.., j]);
}
