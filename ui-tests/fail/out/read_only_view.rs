// A view for reading cannot be written to.
//@ code: C008
//@ caret: out = ^d^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    let mut d = c.view();
    matmul!(a, a, out = d);
}
