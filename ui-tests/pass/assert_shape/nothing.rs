// An assertion is about a tensor.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_eq!(x.len(), 12);
    assert_shape!(x, [3, 4]);
}
