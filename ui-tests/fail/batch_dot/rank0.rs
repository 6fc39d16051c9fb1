// Both operands have a rank of 3 or more; scalars are for `dot!`.
//@ code: C002
//@ shapes: () ()
//@ caret: batch_dot!(a, ^b^)

use conformable::*;

fn main() {
    let a = <Tensor![f32]>::ones();
    let b = <Tensor![f32]>::ones();
    let _ = batch_dot!(a, b);
}
