// A number is no end of a chain.
//@ code: C002
//@ shapes: ()
//@ ranks: 0
//@ caret: b, ^c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let c = <Tensor![f32]>::ones();
    let _ = dot!(a, b, c);
}
