// A name twice in a term is a diagonal; the caret is under the second.
//@ code: C001
//@ shapes: (3, 4)
//@ lengths: 3 4
//@ axes: 0 1
//@ numbers: 0
//@ caret: a[i, ^i^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _ = einsum!([i] = a[i, i]);
}
