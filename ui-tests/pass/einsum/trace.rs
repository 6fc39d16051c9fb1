// A trace is a diagonal that is summed.

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = einsum!("ii", a);
}
