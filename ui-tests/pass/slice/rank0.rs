// A tensor of rank 0 has no axes.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32]>::zeros();
    let _ = slice!(x, []);
}
