// An axis to take an index of is there.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    let _ = x.index_axis::<0>(0);
}
