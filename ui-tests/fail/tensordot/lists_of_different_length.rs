// Each axis has its partner.
//@ code: C106
//@ numbers: 2 1
//@ caret: ([0, 1], ^[0]^)

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([0, 1], [0]));
}
