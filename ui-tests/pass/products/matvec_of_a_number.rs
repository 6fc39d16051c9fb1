// The right operand is a vector.

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = matvec!(a, b);
}
