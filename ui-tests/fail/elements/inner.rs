// Both operands have one element type.
//@ code: C006
//@ elements: f64 f32
//@ caret: inner!(a, ^b^

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f64; 5]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let _ = inner!(a, b);
}
