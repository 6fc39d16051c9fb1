// What is written is read meanwhile.
//@ code: E0502
//@ caret: out = ^a^

use conformable::{Tensor, dot};

fn main() {
    let mut a = <Tensor![f32; 2, 2]>::ones();
    a[[0, 0]] = 2.0;
    let b = <Tensor![f32; 2, 2]>::ones();
    dot!(a, b, out = a);
}
