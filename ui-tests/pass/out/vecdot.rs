// `out` has the shape of the result.

use conformable::{Tensor, vecdot};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let mut c = <Tensor![f32; 2]>::zeros();
    vecdot!(a, b, out = c);
}
