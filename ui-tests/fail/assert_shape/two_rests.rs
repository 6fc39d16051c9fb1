// A pattern has one `..` at most: which axis stands between two would not be known.
//@ code: C015
//@ caret: [.., 4, ^..^]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [.., 4, ..]);
}
