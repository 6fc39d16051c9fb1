// The output is a tensor or a view.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    dot!(a, a.t(), out = c);
}
