// Axes before `..` are counted from the first.
//@ code: C015
//@ shapes: (2, 3, 4, 5) (2, 4, _, 5)
//@ lengths: 3 4
//@ axes: 1
//@ caret: [2, ^4^, .., 5]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3, 4, 5]>::zeros();
    assert_shape!(x, [2, 4, .., 5]);
}
