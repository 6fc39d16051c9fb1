// A term has one ellipsis.
//@ code: C108
//@ caret: a[.., i, ^..^]

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let _ = einsum!([.., i] = a[.., i, ..]);
}
