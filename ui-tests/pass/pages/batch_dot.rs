// All leading axes are shared.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 10, 12, 4, 5]>::ones();
    let b = <Tensor![f32; 10, 12, 5, 8]>::ones();
    let _ = batch_dot!(a, b);
}
