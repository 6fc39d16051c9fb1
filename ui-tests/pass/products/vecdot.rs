// The last axes are contracted.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 4]>::ones();
    let _ = vecdot!(a, b);
}
