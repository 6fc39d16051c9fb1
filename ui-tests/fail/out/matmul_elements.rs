// The result goes into a tensor of its element type.
//@ code: C006
//@ elements: i32 i64
//@ caret: matmul!(a, b, out += ^c^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![i32; 2, 5]>::ones();
    let b = <Tensor![i32; 5, 2]>::ones();
    let mut c = <Tensor![i64; 2, 2]>::zeros();
    matmul!(a, b, out += c);
}
