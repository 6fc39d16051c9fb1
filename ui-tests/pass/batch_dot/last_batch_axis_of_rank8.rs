// All leading axes are equal, each with the axis at the same place.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 1, 2, 1, 2, 1, 2, 3, 4]>::ones();
    let b = <Tensor![f32; 1, 2, 1, 2, 1, 2, 4, 2]>::ones();
    let _ = batch_dot!(a, b);
}
