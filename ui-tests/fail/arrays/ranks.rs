// `batch_dot!` takes the same rank on both sides, of arrays too.
//@ code: C002
//@ ranks: 3 2
//@ caret: batch_dot!(a, ^b^)

use conformable::batch_dot;
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::ones((2, 3, 4));
    let b = Array::<f32, _>::ones((4, 5));
    let c = batch_dot!(a, b);
    assert_eq!(c.len(), 30);
}
