// Neighbours in a chain fit.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 10, 100]>::ones();
    let b = <Tensor![f32; 100, 5]>::ones();
    let c = <Tensor![f32; 5, 50]>::ones();
    let _ = dot!(a, b, c);
}
