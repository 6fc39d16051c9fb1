// An axis is a number that the macro sees.

use conformable::{Tensor, permute};

fn main() {
    let n = 0;
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = (permute!(x, [0, 1, 2]), n);
}
