// The output is no diagonal matrix.
//@ code: C108
//@ numbers: 5
//@ caret: einsum!(^"i->ii"^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = einsum!("i->ii", a);
}
