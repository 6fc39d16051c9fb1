// An axis to split is there.
//@ code: C013
//@ ranks: 2
//@ numbers: 2
//@ caret: x.^split_at^

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.split_at::<2>(1);
}
