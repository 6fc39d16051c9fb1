// The axes as NumPy takes them, by position.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = trace!(a, axis1 = 0, axis2 = 1);
}
