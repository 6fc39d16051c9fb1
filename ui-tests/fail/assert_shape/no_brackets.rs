// A pattern stands in brackets.
//@ code: C015
//@ caret: x, ^3^, 4

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_shape!(x, 3, 4);
}
