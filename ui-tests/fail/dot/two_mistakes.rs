// Two products that do not fit are two mistakes; here the second one fits.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, <Tensor![f32; 5, 6]>::^ones^())

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(a, <Tensor![f32; 5, 6]>::ones());
    let _ = dot!(a, <Tensor![f32; 4, 6]>::ones());
}
