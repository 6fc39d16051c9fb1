// A constant is a length.
//@ code: C015
//@ shapes: (3, 4) (6, _)
//@ lengths: 3 6
//@ axes: 0
//@ caret: [^N^, _]

use conformable::{Tensor, assert_shape};

const N: usize = 6;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, [N, _]);
}
