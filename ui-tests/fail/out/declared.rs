// A new variable as output.
//@ code: C102
//@ caret: out = ^let^ c

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    dot!(a, a, out = let c);
}
