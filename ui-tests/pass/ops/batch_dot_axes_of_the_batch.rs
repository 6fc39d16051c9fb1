// Axis 0 is the batch, which is not contracted.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 4, 4]>::ones();
    let b = <Tensor![f32; 4, 4]>::ones();
    let _ = ops::batch_dot_axes::<1, 1, _, _, _, _>(&a, &b);
}
