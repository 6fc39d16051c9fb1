// A tensor of rank 0 has no axis.
//@ code: C015
//@ shapes: ()
//@ ranks: 0 1
//@ caret: x, ^[_]^

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32]>::zeros();
    assert_shape!(x, [_]);
}
