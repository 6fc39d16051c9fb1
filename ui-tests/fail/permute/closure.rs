// The type of a parameter is not known: rustc says where to write it.
//@ code: E0282
//@ caret: |x| ^permute!(x, [1, 0])^.len()

use conformable::{Tensor, permute};

fn main() {
    let turned = |x| permute!(x, [1, 0]).len();
    println!("{}", turned(&Tensor::zeros()));
}
