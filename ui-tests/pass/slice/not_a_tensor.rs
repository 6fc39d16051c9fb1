// An operand is a tensor.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2]>::ones();
    let _ = slice!(x, [1]);
}
