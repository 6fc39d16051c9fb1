// All axes of a tensor of rank 8.

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 1, 2, 1, 2, 1, 2, 1, 2]>::zeros();
    let _ = permute!(x, [0, 1, 2, 3, 4, 5, 6, 7]);
}
