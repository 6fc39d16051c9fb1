// The contracted axes have equal lengths.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 10, 3]>::ones();
    let b = <Tensor![f32; 10, 3]>::ones();
    let _ = vecdot!(a, b);
}
