// A number has no axis to contract.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = vecdot!(a, b);
}
