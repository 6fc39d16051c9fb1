// An axis name stands for one length; the caret is under the name that disagrees.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: b[^j^, k]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let _ = einsum!([i, k] = a[i, j] * b[j, k]);
}
