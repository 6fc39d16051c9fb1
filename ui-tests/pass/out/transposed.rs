// A transposed view of the output has its axes in opposite order.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 3]>::ones();
    let mut c = <Tensor![f32; 2, 3]>::zeros();
    dot!(a, b, out = c.view_mut());
}
