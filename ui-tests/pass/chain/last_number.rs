// A number is no end of a chain.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let c = <Tensor![f32; 5]>::ones();
    let _ = dot!(a, b, c);
}
