// The last of eight axes.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 2, 2, 2, 2, 2, 2, 2, 9]>::zeros();
    let _ = slice!(x, [..., 3..9]);
}
