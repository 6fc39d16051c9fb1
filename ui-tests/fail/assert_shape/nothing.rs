// An assertion is about a tensor.
//@ code: C015
//@ caret: ^assert_shape!()^

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    assert_eq!(x.len(), 12);
    assert_shape!();
}
