// A pattern without `..` has as many axes as the tensor.
//@ code: C015
//@ shapes: (2, 3, 4)
//@ ranks: 3 2
//@ caret: x, ^[2, 3]^

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    assert_shape!(x, [2, 3]);
}
