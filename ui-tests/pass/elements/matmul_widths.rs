// Both operands have one element type.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![u8; 3, 2, 5]>::ones();
    let b = <Tensor![u8; 5, 2]>::ones();
    let _ = matmul!(a, b);
}
