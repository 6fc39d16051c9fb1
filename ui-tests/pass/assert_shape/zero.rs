// A length of 0 is one as any other.

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 0, 4]>::zeros();
    assert_shape!(x, [0, _]);
}
