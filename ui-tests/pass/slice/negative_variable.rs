// Only a number is counted from the end.

use conformable::{Tensor, slice};

fn main() {
    let n = 1;
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [n, ..]);
}
