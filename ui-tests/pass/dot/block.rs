// A block is an operand.

use conformable::{Tensor, dot};

fn main() {
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, { <Tensor![f32; 4, 6]>::ones() });
}
