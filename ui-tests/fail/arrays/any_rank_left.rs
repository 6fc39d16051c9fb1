// An operand has a rank that the compiler knows.
//@ code: C017
//@ caret: dot!(^a^, b)

use conformable::{Tensor, dot};
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros(vec![3, 4]);
    let b = <Tensor![f32; 4, 5]>::ones();
    let c = dot!(a, b);
    assert_eq!(c.len(), 15);
}
