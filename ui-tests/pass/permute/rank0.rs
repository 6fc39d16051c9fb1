// A tensor of rank 0 has no axes.

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32]>::zeros();
    let _ = permute!(x, []);
}
