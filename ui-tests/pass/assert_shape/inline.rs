// Inline tensors have shapes too.

use conformable::{InlineTensor, assert_shape};

fn main() {
    let x = <InlineTensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [_, 4]);
}
