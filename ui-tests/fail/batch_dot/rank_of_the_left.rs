// Both operands have the same rank.
//@ code: C002
//@ shapes: (3, 4) (2, 4, 5)
//@ caret: batch_dot!(a, ^b^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
