// A number has no axis to contract.
//@ code: C004
//@ shapes: () (4,)
//@ ranks: 0 1
//@ numbers: -1
//@ caret: vecdot!(^a^, b

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = vecdot!(a, b);
}
