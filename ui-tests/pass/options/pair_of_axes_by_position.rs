// The axes as Keras takes them.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 2, 2]>::ones();
    let _ = batch_dot!(a, a, axes = (2, 1));
}
