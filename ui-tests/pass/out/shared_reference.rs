// A shared reference cannot be written through.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::zeros();
    let c = &mut c;
    dot!(a, a.t(), out = c);
}
