// A length that is computed stands in braces.

use conformable::{Tensor, assert_shape};

const N: usize = 6;

fn main() {
    let x = <Tensor![f32; 12, 4]>::zeros();
    assert_shape!(x, [{ 2 * N }, _]);
}
