// The type of a parameter is not known: rustc says where to write it.

use conformable::{Tensor, permute};

fn main() {
    let turned = |x: &Tensor![f32; 3, 4]| permute!(x, [1, 0]).len();
    println!("{}", turned(&Tensor::zeros()));
}
