// A view for reading is no output.
//@ code: C008
//@ caret: out = c.^view^()

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, a.t(), out = c.view());
    c[[0, 0]] = 0.0;
}
