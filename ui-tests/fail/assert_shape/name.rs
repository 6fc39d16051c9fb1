// An axis of another name is not the one that the pattern names.
//@ code: C015
//@ shapes: (_, 4) (_, _)
//@ axes: 0
//@ caret: [dyn ^Seq^, _]

use conformable::{Tensor, assert_shape, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[7, 4]).unwrap();
    assert_shape!(x, [dyn Seq, _]);
}
