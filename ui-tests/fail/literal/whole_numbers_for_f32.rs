// Three rows of whole numbers.
//@ code: E0308
//@ caret: [^1^, 2]

use conformable::{Tensor, tensor};

fn main() {
    let _: Tensor![f32; 3, 2] = tensor![[1, 2], [3, 4], [5, 6]];
}
