// No result has nine axes.
//@ code: C108
//@ caret: einsum!(^"abcde,fghi->abcdefghi"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 1]>::ones();
    let _ = einsum!("abcde,fghi->abcdefghi", a, b);
}
