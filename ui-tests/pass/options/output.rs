// An option has its exact name.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    c[[0, 0]] = 2.0;
    let _ = dot!(a, b, out = c);
}
