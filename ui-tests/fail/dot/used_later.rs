// A product that does not fit is one error, however often its result is used.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let c = dot!(a, b);
    let d = dot!(c, <Tensor![f32; 6, 2]>::ones());
    assert_eq!(c.shape()[0], d.shape()[0]);
}
