// Between the ends of a chain stand matrices.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ caret: dot!(a, ^b^, c)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let _ = dot!(a, b, c);
}
