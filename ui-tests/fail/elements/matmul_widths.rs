// Both operands have one element type.
//@ code: C006
//@ elements: u8 u16
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![u8; 3, 2, 5]>::ones();
    let b = <Tensor![u16; 5, 2]>::ones();
    let _ = matmul!(a, b);
}
