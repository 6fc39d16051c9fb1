// The last of six operands.
//@ code: C001
//@ shapes: (2, 2) (2, 3)
//@ lengths: 2 3
//@ axes: 0 1
//@ numbers: 0 5
//@ caret: e, ^f^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let c = <Tensor![f32; 2, 2]>::ones();
    let d = <Tensor![f32; 2, 2]>::ones();
    let e = <Tensor![f32; 2, 2]>::ones();
    let f = <Tensor![f32; 2, 3]>::ones();
    let _ = einsum!("ab,bc,cd,de,ef,fa->", a, b, c, d, e, f);
}
