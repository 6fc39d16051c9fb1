// `out` has the rank of the result.
//@ code: C005
//@ shapes: ()
//@ ranks: 0 2
//@ caret: out = ^c^

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let mut c = <Tensor![f32; 1, 1]>::zeros();
    trace!(a, out = c);
}
