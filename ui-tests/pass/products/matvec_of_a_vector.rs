// The left operand is a matrix.

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = matvec!(a, b);
}
