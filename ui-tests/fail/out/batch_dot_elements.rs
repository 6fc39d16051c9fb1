// The result goes into a tensor of its element type.
//@ code: C006
//@ elements: f64 f32
//@ caret: batch_dot!(a, b, out = ^c^)

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f64; 2, 3, 4]>::ones();
    let b = <Tensor![f64; 2, 4, 5]>::ones();
    let mut c = <Tensor![f32; 2, 3, 5]>::zeros();
    batch_dot!(a, b, out = c);
}
