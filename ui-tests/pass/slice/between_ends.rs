// A range from the end begins inside of its axis.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., -5..-1]);
}
