// Both operands have a rank of 3 or more; matrices without a batch are for `matmul!`.
//@ code: C002
//@ shapes: (3, 4) (4, 5)
//@ caret: batch_dot!(a, ^b^)

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
