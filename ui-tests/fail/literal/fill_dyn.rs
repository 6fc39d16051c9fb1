// A shape that is filled has constant lengths.
//@ code: C105
//@ caret: ^0.5^

use conformable::tensor;

fn main() {
    let x = tensor![0.5; 3, dyn];
    println!("{:?}", x.shape());
}
