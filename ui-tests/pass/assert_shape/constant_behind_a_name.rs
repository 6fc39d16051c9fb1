// Constant lengths are compared when the program is built, whatever stands beside them.

use conformable::{Tensor, assert_shape, dim};

dim! { Batch }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[7, 4]).unwrap();
    assert_shape!(x, [_, 4]);
}
