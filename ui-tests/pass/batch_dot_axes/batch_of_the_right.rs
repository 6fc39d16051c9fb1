// The batch is not contracted, also where it is counted from the end.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 2, 5, 3]>::ones();
    let _ = batch_dot!(a, b, axes = (1, -2));
}
