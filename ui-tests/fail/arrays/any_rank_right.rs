// An operand has a rank that the compiler knows, a reference too.
//@ code: C017
//@ caret: matmul!(b, &^a^)

use conformable::{Tensor, matmul};
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros(vec![3, 4]);
    let b = <Tensor![f32; 2, 3]>::ones();
    let c = matmul!(b, &a);
    assert_eq!(c.len(), 8);
}
