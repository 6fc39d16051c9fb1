// An axis is a number.
//@ code: C106
//@ caret: [^..^

use conformable::{Tensor, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = permute!(x, [.., 1, 2]);
}
