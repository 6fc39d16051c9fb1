// Constant lengths are compared when the program is built, whatever stands beside them.
//@ code: C015
//@ shapes: (_, 4) (_, 3)
//@ lengths: 4 3
//@ axes: 1
//@ caret: [_, ^3^]

use conformable::{Tensor, assert_shape, dim};

dim! { Batch }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[7, 4]).unwrap();
    assert_shape!(x, [_, 3]);
}
