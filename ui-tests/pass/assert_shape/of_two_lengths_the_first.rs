// Where two lengths are wrong the first is told.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [3, 4]);
}
