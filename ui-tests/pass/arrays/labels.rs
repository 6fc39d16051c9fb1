// A term has a label for each axis of its array.

use conformable::{Tensor, einsum};
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::ones((2, 3, 4));
    let b = <Tensor![f32; 3, 4]>::ones();
    let c = einsum!("ijk,jk->ik", a, b);
    assert_eq!(c.len(), 8);
}
