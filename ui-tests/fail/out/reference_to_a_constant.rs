// A variable that is not `mut`.
//@ code: E0596
//@ caret: out = ^&mut c^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let c = <Tensor![f32; 2, 2]>::ones();
    matmul!(a, a, out = &mut c);
    let _ = c;
}
