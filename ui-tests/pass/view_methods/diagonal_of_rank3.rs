// A diagonal is that of a matrix.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 3]>::zeros();
    let _ = x.diagonal();
}
