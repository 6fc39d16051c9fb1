// Behind the operand stands a list.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., ..]);
}
