// A length of the pattern is that of the axis.
//@ code: C015
//@ shapes: (3, 4) (3, 5)
//@ lengths: 4 5
//@ axes: 1
//@ caret: [3, ^5^]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [3, 5]);
}
