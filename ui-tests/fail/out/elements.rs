// The result goes into a tensor of its element type.
//@ code: C006
//@ elements: f32 f64
//@ caret: dot!(a, b, out = ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f64; 2, 2]>::zeros();
    dot!(a, b, out = c);
}
