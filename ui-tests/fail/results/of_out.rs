// With `out` there is no result.
//@ code: E0308
//@ caret: ^dot!(a, a.t(), out = c)^

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 3, 3]>::zeros();
    let _d: Tensor![f32; 3, 3] = dot!(a, a.t(), out = c);
}
