// The output is not one of the operands.
//@ code: E0502
//@ caret: out = ^c^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, c, out = c);
}
