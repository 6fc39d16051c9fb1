// A view of `out` has the shape of the result.
//@ code: C005
//@ shapes: (2, 4) (4, 2)
//@ lengths: 2 4
//@ axes: 0
//@ caret: out += ^c.view_mut()^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 4, 2]>::zeros();
    einsum!("ij,jk", a, b, out += c.view_mut());
}
