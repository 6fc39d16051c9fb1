// The form with a result.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 0
//@ lengths: 3
//@ numbers: 3
//@ caret: [^3^

use conformable::{Tensor, try_slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = try_slice!(x, [3, ..]);
}
