// `batch_dot!` takes the same rank on both sides, of arrays too.

use conformable::batch_dot;
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::ones((2, 3, 4));
    let b = Array::<f32, _>::ones((2, 4, 5));
    let c = batch_dot!(a, b);
    assert_eq!(c.len(), 30);
}
