// Both operands have one element type.
//@ code: C006
//@ elements: i32 u32
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![i32; 2, 5]>::ones();
    let b = <Tensor![u32; 5]>::ones();
    let _ = dot!(a, b);
}
