// The output is a tensor or a view.
//@ code: C008
//@ caret: out = ^c^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut c = vec![0.0f32; 4];
    dot!(a, a.t(), out = c);
}
