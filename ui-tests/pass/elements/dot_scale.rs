// Both operands have one element type.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f64]>::ones();
    let b = <Tensor![f64; 5, 2]>::ones();
    let _ = dot!(a, b);
}
