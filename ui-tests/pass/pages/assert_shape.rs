// An assertion about a constant length is checked when the program is built.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 4, 5]>::zeros();
    assert_shape!(x, [_, 4, ..]);
}
