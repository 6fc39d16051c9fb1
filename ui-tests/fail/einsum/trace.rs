// A trace is a diagonal that is summed.
//@ code: C001
//@ shapes: (1, 3)
//@ lengths: 1 3
//@ axes: 0 1
//@ numbers: 0
//@ caret: , ^a^

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 1, 3]>::ones();
    let _ = einsum!("ii", a);
}
