// An element of an array is an operand.

use conformable::{Tensor, dot};

fn main() {
    let layers = vec![<Tensor![f32; 4, 6]>::ones(); 2];
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, layers[1]);
}
