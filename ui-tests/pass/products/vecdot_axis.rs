// The axis that is named is contracted.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = vecdot!(a, b, axis = 0);
}
