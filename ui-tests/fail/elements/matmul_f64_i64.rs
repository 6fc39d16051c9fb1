// Both operands have one element type.
//@ code: C006
//@ elements: f64 i64
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f64; 2, 5]>::ones();
    let b = <Tensor![i64; 5, 2]>::ones();
    let _ = matmul!(a, b);
}
