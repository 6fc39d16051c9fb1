// Names behind an ellipsis count from the end.
//@ code: C001
//@ shapes: (7, 3, 4) (5, 2)
//@ lengths: 4 5
//@ axes: 2 0
//@ numbers: 0 1
//@ caret: b[^j^, k]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 7, 3, 4]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let _ = einsum!([.., i, k] = a[.., i, j] * b[j, k]);
}
