// An axis to iterate along is there.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.axis_iter::<1>();
}
