// With a transposed operand both have a rank of 2 or more.
//@ code: C002
//@ shapes: (2, 5) (5,)
//@ caret: matmul!(a, ^b^, transpose_b

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let _ = matmul!(a, b, transpose_b = true);
}
