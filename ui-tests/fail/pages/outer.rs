// Both operands are vectors.
//@ code: C002
//@ shapes: (3,) (4, 1)
//@ ranks: 1 2
//@ caret: (a, ^b^

use conformable::{Tensor, outer};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 4, 1]>::ones();
    let _ = outer!(a, b);
}
