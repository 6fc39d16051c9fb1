// The type of a parameter is not known: rustc says where to write it.
//@ code: E0282
//@ caret: |x| ^slice!(x, [0, ..])^.len()

use conformable::{Tensor, slice};

fn main() {
    let first = |x| slice!(x, [0, ..]).len();
    println!("{}", first(&Tensor::zeros()));
}
