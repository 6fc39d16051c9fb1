// A tensor of rank 0 has no axis.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32]>::zeros();
    assert_shape!(x, []);
}
