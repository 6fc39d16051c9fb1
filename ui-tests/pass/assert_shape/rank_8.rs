// Shapes of all ranks are told whole.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8]>::zeros();
    assert_shape!(x, [.., 8]);
}
