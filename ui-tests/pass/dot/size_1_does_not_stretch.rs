// The contracted axes have one length; 1 does not stretch.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2, 1, 3, 1]>::ones();
    let b = <Tensor![f32; 1, 4]>::ones();
    let _ = dot!(a, b);
}
