// Axes before `..` are counted from the first.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3, 4, 5]>::zeros();
    assert_shape!(x, [2, 3, .., 5]);
}
