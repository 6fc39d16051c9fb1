// All leading axes are equal, also of inline tensors.

use conformable::{InlineTensor, batch_dot};

fn main() {
    let a = <InlineTensor![f32; 2, 1, 3]>::ones();
    let b = <InlineTensor![f32; 2, 3, 2]>::ones();
    let _ = batch_dot!(a, b);
}
