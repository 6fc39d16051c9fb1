// Lengths that are computed are printed by their values.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, { 2 * 3 }]>::ones();
    let b = <Tensor![f32; { 2 + 4 }, 6]>::ones();
    let _ = dot!(a, b);
}
