// A result is unwrapped first.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2]>::from_slice(&[1.0, 2.0]);
    let _ = dot!(a, b.unwrap());
}
