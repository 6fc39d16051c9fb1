// No result has nine axes, also where it is not written.
//@ code: C108
//@ caret: einsum!(^"abcde,fghi"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 1]>::ones();
    let _ = einsum!("abcde,fghi", a, b);
}
