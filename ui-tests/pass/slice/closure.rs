// The type of a parameter is not known: rustc says where to write it.

use conformable::{Tensor, slice};

fn main() {
    let first = |x: &Tensor![f32; 3, 4]| slice!(x, [0, ..]).len();
    println!("{}", first(&Tensor::zeros()));
}
