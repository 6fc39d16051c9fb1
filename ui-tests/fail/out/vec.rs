// `out` is a tensor, not its elements.
//@ code: C008
//@ caret: out = ^c^
//@ found: Vec<f32>

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = vec![0.0_f32; 4];
    dot!(a, a, out = c);
}
