// A diagonal is that of a matrix.
//@ code: C013
//@ caret: x.^diagonal^

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 3, 3]>::zeros();
    let _ = x.diagonal();
}
