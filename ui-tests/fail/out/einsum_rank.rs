// `out` has the rank of the result.
//@ code: C005
//@ shapes: ()
//@ ranks: 0 1
//@ caret: out = ^c^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 1]>::zeros();
    einsum!("i,i", a, b, out = c);
}
