// Names have any length.
//@ code: C001
//@ shapes: (2, 3, 4) (3, 4, 5)
//@ lengths: 2 3
//@ axes: 0 0
//@ numbers: 0 1
//@ caret: keys[^batch^, feature

use conformable::{Tensor, einsum};

fn main() {
    let queries = <Tensor![f32; 2, 3, 4]>::ones();
    let keys = <Tensor![f32; 3, 4, 5]>::ones();
    let _ = einsum!([batch, query, key] = queries[batch, query, feature] * keys[batch, feature, key]);
}
