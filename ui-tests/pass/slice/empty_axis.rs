// An axis of length 0 has no element.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 0]>::zeros();
    let _ = slice!(x, [..0]);
}
