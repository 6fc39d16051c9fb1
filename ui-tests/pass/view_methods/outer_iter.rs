// A tensor of rank 0 has no rows.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    let _ = x.outer_iter();
}
