// A literal is an operand, its shape is that of its nesting.

use conformable::{Tensor, dot, tensor};

fn main() {
    let x = <Tensor![f64; 1, 2]>::ones();
    let _ = dot!(x, tensor![[1.0, 2.0], [3.0, 4.0]]);
}
