// A view of a view.
//@ code: C013
//@ shapes: (5, 3)
//@ axes: 0
//@ lengths: 5
//@ numbers: 5
//@ caret: [^5^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x.t(), [5, ..]);
}
