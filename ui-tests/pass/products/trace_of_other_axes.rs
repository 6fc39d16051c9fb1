// The axes of a trace may be named.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 5, 3, 3]>::ones();
    let _ = trace!(a, axis1 = -2, axis2 = -1);
}
