// All leading axes are equal, also where one is empty.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 0, 3, 4]>::ones();
    let b = <Tensor![f32; 0, 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
