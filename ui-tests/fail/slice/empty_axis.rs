// An axis of length 0 has no element.
//@ code: C013
//@ shapes: (0,)
//@ axes: 0
//@ lengths: 0
//@ numbers: 0
//@ caret: x, [^0^]

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 0]>::zeros();
    let _ = slice!(x, [0]);
}
