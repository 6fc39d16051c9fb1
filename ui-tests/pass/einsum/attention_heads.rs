// Grouped heads are no broadcast: a label does not stretch.

use conformable::{Tensor, einsum};

fn main() {
    let queries = <Tensor![f32; 2, 8, 10, 64]>::ones();
    let keys = <Tensor![f32; 2, 8, 10, 64]>::ones();
    let _ = einsum!("bhqd,bhkd->bhqk", queries, keys);
}
