// All rows at one depth have one length.
//@ code: C105
//@ caret: ^[1; 2]^

use conformable::tensor;

fn main() {
    let x = tensor![[0; 3], [1; 2]];
    println!("{:?}", x.shape());
}
