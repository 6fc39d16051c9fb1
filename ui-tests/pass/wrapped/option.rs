// An operand is a tensor or a view, not an option of one.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = dot!(a, b);
}
