// Axes behind `..` are counted from the end.
//@ code: C015
//@ shapes: (2, 3, 4, 5) (_, _, 3, _)
//@ lengths: 4 3
//@ axes: 2
//@ caret: [.., ^3^, _]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3, 4, 5]>::zeros();
    assert_shape!(x, [.., 3, _]);
}
