// `out` has the shape of the result.

use conformable::{Tensor, batch_dot};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 5]>::ones();
    let mut c = <Tensor![f32; 2, 3, 5]>::zeros();
    batch_dot!(a, b, out = c);
}
