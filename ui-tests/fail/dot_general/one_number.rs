// Axes are lists.
//@ code: C106
//@ caret: contract = ^1^

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot_general!(a, b, contract = 1);
}
