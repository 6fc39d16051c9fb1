// A constant index is not above the length.
//@ code: C013
//@ lengths: 3
//@ numbers: 4
//@ caret: x.^split_at_const^

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.split_at_const::<0, 4>();
}
