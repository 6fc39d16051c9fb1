// There is a list for each operand.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let _ = tensordot!(a, b, axes = ([1], [0]));
}
