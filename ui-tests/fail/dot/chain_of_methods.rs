// What follows from a product that does not fit is not reported.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let sum: f32 = dot!(a, b).t().map(|x| x + 1.0).iter().sum();
    assert!(sum > 0.0);
}
