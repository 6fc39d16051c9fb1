// A length of 0 is one as any other.
//@ code: C015
//@ shapes: (0, 4) (1, _)
//@ lengths: 0 1
//@ axes: 0
//@ caret: [^1^, _]

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 0, 4]>::zeros();
    assert_shape!(x, [1, _]);
}
