// A label of operands that are not neighbours.
//@ code: C001
//@ shapes: (3, 4) (5, 3)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 2
//@ caret: a, b, ^c^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let c = <Tensor![f32; 5, 3]>::ones();
    let _ = einsum!("ij,b,ji->b", a, b, c);
}
