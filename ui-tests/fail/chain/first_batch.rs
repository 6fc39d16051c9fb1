// At the ends of a chain stand matrices or vectors.
//@ code: C002
//@ shapes: (4, 2, 3)
//@ ranks: 3
//@ caret: dot!(^a^, b, c)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 4, 2, 3]>::ones();
    let b = <Tensor![f32; 3, 5]>::ones();
    let c = <Tensor![f32; 5, 6]>::ones();
    let _ = dot!(a, b, c);
}
