// Each axis has its partner.
//@ code: C106
//@ numbers: 2 1
//@ caret: batch = ([0, 1], ^[0]^)

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot_general!(a, b, batch = ([0, 1], [0]));
}
