// Where two lengths are wrong the first is told.
//@ code: C015
//@ shapes: (3, 4) (4, 3)
//@ lengths: 3 4
//@ axes: 0
//@ caret: [^4^, 3]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [4, 3]);
}
