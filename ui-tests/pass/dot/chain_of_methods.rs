// What follows from a product that does not fit is not reported.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let sum: f32 = dot!(a, b).t().map(|x| x + 1.0).iter().sum();
    assert!(sum > 0.0);
}
