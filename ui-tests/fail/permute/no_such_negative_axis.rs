// Negative axes count from the end, as far as there are axes.
//@ code: C013
//@ numbers: -4
//@ caret: ^-4^

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [0, 1, -4]);
}
