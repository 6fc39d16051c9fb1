// Both operands have one element type.

use conformable::{Tensor, try_dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let _ = try_dot!(a, b);
}
