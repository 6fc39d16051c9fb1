// A shared reference cannot be written through.
//@ code: E0596
//@ caret: out = ^c^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    let c = &c;
    dot!(a, a.t(), out = c);
}
