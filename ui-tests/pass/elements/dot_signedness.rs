// Both operands have one element type.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![i32; 2, 5]>::ones();
    let b = <Tensor![i32; 5]>::ones();
    let _ = dot!(a, b);
}
