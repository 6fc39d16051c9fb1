// An element of an array is an operand.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^layers^[1])

use conformable::{Tensor, dot};

fn main() {
    let layers = vec![<Tensor![f32; 5, 6]>::ones(); 2];
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, layers[1]);
}
