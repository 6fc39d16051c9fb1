// A view to write.
//@ code: C013
//@ shapes: (3, 5)
//@ axes: 1
//@ lengths: 5
//@ numbers: 5..6
//@ caret: 5..^6^

use conformable::{Tensor, slice_mut};

fn main() {
    let mut x = <Tensor![f32; 3, 5]>::zeros();
    slice_mut!(x, [.., 5..6]).fill(1.0);
}
