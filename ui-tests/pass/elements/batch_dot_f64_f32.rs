// Both operands have one element type.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f64; 2, 3, 4]>::ones();
    let b = <Tensor![f64; 2, 4, 5]>::ones();
    let _ = batch_dot!(a, b);
}
