// No tensor has nine axes.
//@ code: C106
//@ numbers: 8 9
//@ caret: axes = ^9^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = tensordot!(a, b, axes = 9);
}
