// Axes are whole numbers.
//@ code: C106
//@ caret: ^1.0^

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = batch_dot!(a, b, axes = 1.0);
}
