// The length of a repeated row is a number; rows beside it are not compared with it.
//@ code: C105
//@ caret: ^LEN^

use conformable::tensor;

fn main() {
    let x = tensor![[0; LEN], [1; 3]];
    println!("{:?}", x.shape());
}
