// `shape_of!` takes one tensor.
//@ code: C101
//@ caret: x, ^y^

use conformable::*;

fn main() {
    let x = <Tensor![f32; 3]>::ones();
    let y = <Tensor![f32; 4]>::ones();
    shape_of!(x, y);
}
