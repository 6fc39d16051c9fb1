// A constant is a length.

use conformable::{Tensor, assert_shape};

const N: usize = 6;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [{ N / 2 }, _]);
}
