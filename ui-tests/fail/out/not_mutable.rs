// The output can be changed.
//@ code: E0596
//@ caret: out = ^c^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, a.t(), out = c);
}
