// An axis of another name is not the one that the pattern names.

use conformable::{Tensor, assert_shape, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[7, 4]).unwrap();
    assert_shape!(x, [dyn Batch, _]);
}
