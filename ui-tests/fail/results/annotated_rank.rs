// The result has the shape that the rule says.
//@ code: E0308
//@ caret: ^batch_dot!(a, b)^

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let _c: Tensor![f32; 2, 3, 2, 5] = batch_dot!(a, b);
}
