// An axis to take an index of is there.
//@ code: C013
//@ ranks: 1
//@ numbers: 1
//@ caret: x.^index_axis^

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    let _ = x.index_axis::<1>(0);
}
