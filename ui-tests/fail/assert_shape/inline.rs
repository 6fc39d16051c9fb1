// Inline tensors have shapes too.
//@ code: C015
//@ shapes: (3, 4) (_, 3)
//@ lengths: 4 3
//@ axes: 1
//@ caret: [_, ^3^]

use conformable::{InlineTensor, assert_shape};

fn main() {
    let x = <InlineTensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [_, 3]);
}
