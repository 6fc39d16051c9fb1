// `shape_of!` needs a rank that the compiler knows.

use conformable::*;
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros(vec![3, 4]);
    drop(a);
    assert_eq!(<Tensor![f32; 2]>::ones().len(), 2);
}
