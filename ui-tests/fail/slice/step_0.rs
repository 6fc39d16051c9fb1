// A step goes somewhere.
//@ code: C013
//@ caret: 4; ^0^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., 0..4; 0]);
}
