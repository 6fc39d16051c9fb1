// Both operands have a batch axis and another one.
//@ code: C002
//@ shapes: (3,) (3, 3, 5, 1)
//@ caret: batch_dot!(^a^, b, axes = (1, 1))

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3, 3, 5, 1]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 1));
}
