// A number is no vector.
//@ code: C002
//@ shapes: (3,) ()
//@ ranks: 1 0
//@ caret: a, ^b^

use conformable::{Tensor, outer};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32]>::ones();
    let _ = outer!(a, b);
}
