// Both operands have a rank of 3 or more; vectors are for `dot!`.
//@ code: C002
//@ shapes: (4,) (4,)
//@ caret: batch_dot!(a, ^b^)

use conformable::*;

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = batch_dot!(a, b);
}
