// What is read only is not written.
//@ code: C008
//@ caret: slice_mut!(^v^

use conformable::{Tensor, slice_mut};

fn main() {
    let mut x = <Tensor![f32; 3, 5]>::zeros();
    let mut v = x.view();
    slice_mut!(v, [0, ..]).fill(1.0);
}
