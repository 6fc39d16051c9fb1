// The length that a slice leaves is constant.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let y = slice!(x, [1.., ..]);
    let _ = slice!(y, [1, ..]);
}
