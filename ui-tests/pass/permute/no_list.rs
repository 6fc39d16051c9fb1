// Behind the operand stands a list.

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [0, 1, 2]);
}
