// Both operands have one element type.
//@ code: C006
//@ elements: f32 i8
//@ caret: tensordot!(a, ^b^

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![i8; 5, 2]>::ones();
    let _ = tensordot!(a, b, axes = 1);
}
