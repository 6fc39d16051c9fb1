// Batch axes have equal lengths.
//@ code: C001
//@ shapes: (10, 3, 4) (4, 12, 6)
//@ lengths: 10 12
//@ axes: 0 1
//@ caret: (a, ^b^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 10, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 12, 6]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [1]), contract = ([2], [0]));
}
