// Several places of an axis.
//@ code: C106
//@ caret: [^[0, 1]^, ..

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = slice!(a, [[0, 1], ..]);
}
