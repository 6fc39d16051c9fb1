// An outer product is one of vectors.
//@ code: C002
//@ shapes: (3, 4) (5,)
//@ ranks: 2 1
//@ caret: outer!(^a^, b

use conformable::{Tensor, outer};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5]>::ones();
    let _ = outer!(a, b);
}
