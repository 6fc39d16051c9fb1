// `out` has the rank of the result.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let mut c = <Tensor![f32]>::zeros();
    trace!(a, out = c);
}
