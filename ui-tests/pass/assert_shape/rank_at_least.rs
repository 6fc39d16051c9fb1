// `..` stands for none or more axes.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3]>::zeros();
    assert_shape!(x, [2, .., 3]);
}
