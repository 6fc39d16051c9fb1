// The result keeps all axes but the last ones.
//@ code: C003
//@ shapes: (1, 1, 1, 1, 1, 2) (1, 1, 1, 1, 2)
//@ numbers: 8
//@ caret: a, ^b^

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 2]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 1, 2]>::ones();
    let _ = inner!(a, b);
}
