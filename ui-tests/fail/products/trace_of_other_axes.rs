// The axes of a trace may be named.
//@ code: C001
//@ shapes: (3, 5, 3, 4)
//@ lengths: 3 4
//@ axes: 2 3
//@ caret: trace!(^a^,

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 5, 3, 4]>::ones();
    let _ = trace!(a, axis1 = -2, axis2 = -1);
}
