// Of two pairs the one that disagrees is named.
//@ code: C001
//@ shapes: (2, 3, 4) (4, 2, 5)
//@ lengths: 3 5
//@ axes: 1 2
//@ caret: a, ^b^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 2, 5]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [1]), contract = ([1, 2], [2, 0]));
}
