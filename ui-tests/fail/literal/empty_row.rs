// All rows at one depth have one length.
//@ code: C105
//@ caret: ^[]^

use conformable::tensor;

fn main() {
    let x = tensor![[1, 2], []];
    println!("{:?}", x.shape());
}
