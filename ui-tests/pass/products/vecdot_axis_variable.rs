// An axis is written as a number.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 4, 2]>::ones();
    let b = <Tensor![f32; 4, 2]>::ones();
    let k = 1;
    let _ = k;
    let _ = vecdot!(a, b, axis = 1);
}
