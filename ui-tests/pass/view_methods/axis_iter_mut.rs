// A negative axis is there.

use conformable::{Tensor};

fn main() {
    let mut x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.axis_iter_mut::<-2>();
}
