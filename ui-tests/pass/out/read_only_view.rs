// A view for reading cannot be written to.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    let mut d = c.view_mut();
    matmul!(a, a, out = d);
}
