// A diagonal has two axes.
//@ code: C106
//@ numbers: 0
//@ caret: axis2 = ^0^

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = trace!(a, axis1 = 0, axis2 = 0);
}
