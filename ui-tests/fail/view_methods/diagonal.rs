// A diagonal with a length of its type is that of a square.
//@ code: C013
//@ shapes: (3, 5)
//@ caret: x.^diagonal^

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.diagonal();
}
