// A constant index is not above the length.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.split_at_const::<0, 3>();
}
