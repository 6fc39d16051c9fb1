// An operand has a rank that the compiler knows, in an einsum too.

use conformable::{Tensor, einsum};
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros([3, 4]);
    let b = <Tensor![f32; 2, 3]>::ones();
    let c = einsum!("ij,jk->ik", b, a.view());
    assert_eq!(c.len(), 8);
}
