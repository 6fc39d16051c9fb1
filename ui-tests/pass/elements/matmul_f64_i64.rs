// Both operands have one element type.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f64; 2, 5]>::ones();
    let b = <Tensor![f64; 5, 2]>::ones();
    let _ = matmul!(a, b);
}
