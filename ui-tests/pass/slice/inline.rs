// A tensor inside of its value.

use conformable::{InlineTensor, slice};

fn main() {
    let x = <InlineTensor![f32; 2, 2]>::zeros();
    let _ = slice!(x, [0, 1]);
}
