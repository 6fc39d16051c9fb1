// Grouped heads are no broadcast: a label does not stretch.
//@ code: C001
//@ shapes: (2, 8, 10, 64) (2, 4, 10, 64)
//@ lengths: 8 4
//@ axes: 1 1
//@ numbers: 0 1
//@ caret: queries, ^keys^

use conformable::{Tensor, einsum};

fn main() {
    let queries = <Tensor![f32; 2, 8, 10, 64]>::ones();
    let keys = <Tensor![f32; 2, 4, 10, 64]>::ones();
    let _ = einsum!("bhqd,bhkd->bhqk", queries, keys);
}
