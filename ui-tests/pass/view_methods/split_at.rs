// An axis to split is there.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.split_at::<1>(1);
}
