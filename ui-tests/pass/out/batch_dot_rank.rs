// Two operands of rank 2 give (batch, 1), not a vector.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let mut c = <Tensor![f32; 2, 1]>::zeros();
    batch_dot!(a, b, axes = 1, out = c);
}
