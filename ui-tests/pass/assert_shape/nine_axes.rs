// A tensor has at most 8 axes.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8]>::zeros();
    assert_shape!(x, [_, _, _, _, _, _, _, 8]);
}
