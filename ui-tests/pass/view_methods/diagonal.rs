// A diagonal with a length of its type is that of a square.

use conformable::{Tensor};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = x.diagonal_dyn();
}
