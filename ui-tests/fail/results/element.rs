// The result has the element type of the operands.
//@ code: E0308
//@ caret: ^dot!(a, a.t())^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _c: Tensor![f64; 3, 3] = dot!(a, a.t());
}
