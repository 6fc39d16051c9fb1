// Two operands of rank 2 give (batch, 1), not a vector.
//@ code: C005
//@ shapes: (2, 1)
//@ ranks: 2 1
//@ caret: batch_dot!(a, b, axes = 1, out = ^c^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let mut c = <Tensor![f32; 2]>::zeros();
    batch_dot!(a, b, axes = 1, out = c);
}
