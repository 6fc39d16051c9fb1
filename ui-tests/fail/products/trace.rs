// A trace is over two axes of one length.
//@ code: C001
//@ shapes: (3, 4)
//@ lengths: 3 4
//@ axes: 0 1
//@ caret: trace!(^a^)

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _ = trace!(a);
}
