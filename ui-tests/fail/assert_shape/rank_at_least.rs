// `..` stands for none or more axes.
//@ code: C015
//@ shapes: (2, 3)
//@ ranks: 2 3
//@ caret: x, ^[2, _, .., 3]^

use conformable::{Tensor, assert_shape};

fn main() {
    let x = <Tensor![f32; 2, 3]>::zeros();
    assert_shape!(x, [2, _, .., 3]);
}
