// Two products that do not fit are two mistakes; here the second one fits.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(a, <Tensor![f32; 4, 6]>::ones());
    let _ = dot!(a, <Tensor![f32; 4, 6]>::ones());
}
