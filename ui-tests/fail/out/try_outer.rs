// `out` has the shape of the result, for the form that returns a Result too.
//@ code: C005
//@ shapes: (2, 3) (3, 2)
//@ lengths: 2 3
//@ axes: 0
//@ caret: out = ^c^

use conformable::{Tensor, try_outer};

fn main() {
    let a = <Tensor![f32; 2]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3, 2]>::zeros();
    let _ = try_outer!(a, b, out = c);
}
