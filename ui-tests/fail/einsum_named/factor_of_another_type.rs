// A factor has the type of the elements.
//@ code: C006
//@ elements: f32 f64
//@ caret: = ^2.0_f64^ *

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!([i] = 2.0_f64 * a[i]);
}
