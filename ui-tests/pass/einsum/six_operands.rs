// The last of six operands.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let c = <Tensor![f32; 2, 2]>::ones();
    let d = <Tensor![f32; 2, 2]>::ones();
    let e = <Tensor![f32; 2, 2]>::ones();
    let f = <Tensor![f32; 2, 2]>::ones();
    let _ = einsum!("ab,bc,cd,de,ef,fa->", a, b, c, d, e, f);
}
