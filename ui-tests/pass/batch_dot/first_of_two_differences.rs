// The first axis that differs is reported.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4, 5]>::ones();
    let b = <Tensor![f32; 2, 3, 5, 6]>::ones();
    let _ = batch_dot!(a, b);
}
