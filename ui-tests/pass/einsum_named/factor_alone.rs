// A number is no operand.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32]>::ones();
    let _ = a.len();
    let _ = einsum!([] = 2.0 * a[]);
}
