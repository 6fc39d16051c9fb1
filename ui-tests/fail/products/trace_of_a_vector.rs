// A trace is over two axes.
//@ code: C002
//@ shapes: (3,)
//@ ranks: 1
//@ caret: trace!(^a^)

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = trace!(a);
}
