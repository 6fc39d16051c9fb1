// Both operands have one element type.

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f64; 5]>::ones();
    let b = <Tensor![f64; 5]>::ones();
    let _ = inner!(a, b);
}
