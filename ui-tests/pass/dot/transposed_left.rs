// A transposed operand has its axes in opposite order.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = dot!(a, b);
}
