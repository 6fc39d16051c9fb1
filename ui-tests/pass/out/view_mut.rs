// `out` has the shape of the result, where it is a view too.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let b = <Tensor![f32; 5, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, b, out = c.view_mut());
}
