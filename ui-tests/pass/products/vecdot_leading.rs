// Leading axes are equal or 1.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 3, 2]>::ones();
    let b = <Tensor![f32; 1, 2]>::ones();
    let _ = vecdot!(a, b);
}
