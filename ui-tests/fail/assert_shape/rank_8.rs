// Shapes of all ranks are told whole.
//@ code: C015
//@ shapes: (1, 2, 3, 4, 5, 6, 7, 8) (_, _, _, _, _, _, _, 9)
//@ lengths: 8 9
//@ axes: 7
//@ caret: [.., ^9^]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8]>::zeros();
    assert_shape!(x, [.., 9]);
}
