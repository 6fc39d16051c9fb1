// The option is called `axis`.
//@ code: C102
//@ suggests: axis
//@ caret: ^axes^ = 1

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 4, 2]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = vecdot!(a, b, axes = 1);
}
