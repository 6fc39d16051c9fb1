// Neighbours in a chain fit.
//@ code: C001
//@ shapes: (100, 5) (6, 50)
//@ lengths: 5 6
//@ axes: 1 0
//@ caret: b, ^c^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 10, 100]>::ones();
    let b = <Tensor![f32; 100, 5]>::ones();
    let c = <Tensor![f32; 6, 50]>::ones();
    let _ = dot!(a, b, c);
}
