// `batch_dot!` has no transposition.
//@ code: C102
//@ caret: ^transpose_b^

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = batch_dot!(a, b, transpose_b = true);
}
