// With `out` there is no result.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 3, 3]>::zeros();
    let _d: () = dot!(a, a.t(), out = c);
}
