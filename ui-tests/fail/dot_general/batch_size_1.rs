// A batch axis of length 1 is not stretched.
//@ code: C001
//@ shapes: (2, 3) (1, 3)
//@ lengths: 2 1
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 1, 3]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [0]), contract = ([1], [1]));
}
