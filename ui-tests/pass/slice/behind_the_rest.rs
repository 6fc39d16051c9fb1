// Behind `...` axes are counted from the end.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = slice!(x, [0, ..., 1..4]);
}
