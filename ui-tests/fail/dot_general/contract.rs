// Contracted axes have equal lengths.
//@ code: C001
//@ shapes: (2, 3) (4, 5)
//@ lengths: 3 4
//@ axes: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = dot_general!(a, b, contract = ([1], [0]));
}
