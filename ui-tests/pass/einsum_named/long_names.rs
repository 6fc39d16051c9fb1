// Names have any length.

use conformable::{Tensor, einsum};

fn main() {
    let queries = <Tensor![f32; 2, 3, 4]>::ones();
    let keys = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = einsum!([batch, query, key] = queries[batch, query, feature] * keys[batch, feature, key]);
}
