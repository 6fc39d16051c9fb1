// `shape_of!` needs a rank that the compiler knows.
//@ code: C017
//@ caret: shape_of!(^a^)

use conformable::*;
use ndarray::Array;

fn main() {
    let a = Array::<f32, _>::zeros(vec![3, 4]);
    shape_of!(a);
    assert_eq!(<Tensor![f32; 2]>::ones().len(), 2);
}
