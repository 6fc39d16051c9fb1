// `out` has the shape of the result, it is not broadcast.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    matmul!(a, b, out += c);
}
