// With a transposed operand both have a rank of 2 or more.
//@ code: C002
//@ shapes: () (3, 4, 5)
//@ caret: matmul!(^a^, b, transpose_a

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; ]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let _ = matmul!(a, b, transpose_a = true);
}
