// `out` has the axes in the order of the output.
//@ code: C005
//@ shapes: (4, 2) (2, 4)
//@ lengths: 4 2
//@ axes: 0
//@ caret: out = ^c^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let mut c = <Tensor![f32; 2, 4]>::zeros();
    einsum!("ij,jk->ki", a, b, out = c);
}
