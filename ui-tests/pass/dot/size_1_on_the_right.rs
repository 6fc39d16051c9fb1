// The contracted axes have one length; 1 does not stretch.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 5, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(a, b);
}
