// The axes as Keras takes them.
//@ code: C102
//@ caret: a, ^(2, 1)^

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 2, 2]>::ones();
    let _ = batch_dot!(a, a, (2, 1));
}
