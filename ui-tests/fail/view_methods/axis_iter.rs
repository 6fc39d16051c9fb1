// An axis to iterate along is there.
//@ code: C013
//@ ranks: 2
//@ numbers: 2
//@ caret: x.^axis_iter^

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.axis_iter::<2>();
}
