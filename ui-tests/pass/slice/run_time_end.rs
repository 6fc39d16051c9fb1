// The constant start of a range whose end is known at run time.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let n = 5;
    let _ = slice!(x, [.., 4..n]);
}
