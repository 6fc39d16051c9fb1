// The length of a repeated row is a number.
//@ code: C105
//@ caret: ^LEN^

use conformable::tensor;

fn main() {
    let x = tensor![[0; LEN]];
    println!("{:?}", x.shape());
}
