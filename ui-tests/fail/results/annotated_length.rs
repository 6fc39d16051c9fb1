// The result has the shape that the rule says.
//@ code: E0308
//@ caret: ^dot!(a, b)^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _c: Tensor![f32; 3, 6] = dot!(a, b);
}
