// A sign that is no axis.

use conformable::{Tensor, assert_shape};

fn main() {
    let x: Tensor![f32; 3, 4] = Tensor::zeros();
    assert_shape!(x, [3, _]);
}
