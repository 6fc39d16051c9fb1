// An operand is a tensor or a view, not an array.
//@ code: C008
//@ found: [[f32; 2]; 2]
//@ caret: matmul!(a, ^b^)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = [[1.0f32, 2.0], [3.0, 4.0]];
    let _ = matmul!(a, b);
}
