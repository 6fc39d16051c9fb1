// A negative axis is there.
//@ code: C013
//@ ranks: 2
//@ numbers: -3
//@ caret: x.^axis_iter_mut^

use conformable::{Tensor};

fn main() {
    let mut x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.axis_iter_mut::<-3>();
}
