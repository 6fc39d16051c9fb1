// A product that does not fit is not compared.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    assert!(dot!(a, b) == <Tensor![f32; 3, 6]>::full(4.0));
}
