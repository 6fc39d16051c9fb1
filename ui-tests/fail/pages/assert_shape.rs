// An assertion about a constant length is checked when the program is built.
//@ code: C015
//@ shapes: (2, 4, 5) (_, 3, _)
//@ lengths: 4 3
//@ axes: 1
//@ caret: [_, ^3^, ..]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 4, 5]>::zeros();
    assert_shape!(x, [_, 3, ..]);
}
