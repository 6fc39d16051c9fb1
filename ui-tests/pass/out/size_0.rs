// `out` has the shape of the result, also where it is empty.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 0, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 0, 2]>::zeros();
    dot!(a, b, out = c);
}
