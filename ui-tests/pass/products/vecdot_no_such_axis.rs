// The axis is one of both operands.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 4, 2]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let _ = vecdot!(a, b, axis = 1);
}
