// `out` has the elements of the operands.
//@ code: C006
//@ elements: f32 f64
//@ caret: out = ^c^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f64; 3]>::zeros();
    einsum!("i->i", a, out = c);
}
