// Batch axes have equal lengths.
//@ code: C001
//@ shapes: (2, 3) (4, 3)
//@ lengths: 2 4
//@ axes: 0 0
//@ caret: a, ^b^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 3]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [0]), contract = ([1], [1]));
}
