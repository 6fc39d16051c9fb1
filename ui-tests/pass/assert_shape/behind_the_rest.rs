// Axes behind `..` are counted from the end.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3, 4, 5]>::zeros();
    assert_shape!(x, [.., 4, _]);
}
