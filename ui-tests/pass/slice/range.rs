// A range ends inside of its axis.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., 2..5]);
}
