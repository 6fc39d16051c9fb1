// It takes two operands.

use conformable::{Tensor, outer};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = b.len();
    let _ = outer!(a, a);
}
