// An index of another integer type.
//@ code: E0308
//@ caret: [^i^, ..]

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let i: i32 = 1;
    let _ = slice!(a, [i, ..]);
}
