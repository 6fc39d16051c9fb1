// All rows at one depth have one length.
//@ code: C105
//@ caret: ^[5]^

use conformable::tensor;

fn main() {
    let x = tensor![[1, 2], [3, 4], [5]];
    println!("{:?}", x.shape());
}
