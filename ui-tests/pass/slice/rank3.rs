// The axis is counted among all axes of the operand.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = slice!(x, [1, 0..2, 3]);
}
