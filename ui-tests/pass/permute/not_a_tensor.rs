// An operand is a tensor.

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2]>::ones();
    let _ = permute!(x, [0]);
}
