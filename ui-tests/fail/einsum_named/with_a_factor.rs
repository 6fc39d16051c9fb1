// A factor does not change how operands are counted.
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
    let _ = einsum!([i, k] = 0.5 * a[i, j] * b[j, k]);
}
