// A vector has one axis.
//@ code: C001
//@ shapes: (2, 3) (5,)
//@ lengths: 3 5
//@ axes: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let _ = inner!(a, b);
}
