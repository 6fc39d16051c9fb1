// An operand has a rank that the compiler knows, a reference too.

use conformable::{Tensor, matmul};
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros([3, 4]);
    let b = <Tensor![f32; 2, 3]>::ones();
    let c = matmul!(b, &a);
    assert_eq!(c.len(), 8);
}
