// A length is not negative.
//@ code: C103
//@ caret: ^-3^

use conformable::tensor;

fn main() {
    let x = tensor![0.5; -3];
    println!("{:?}", x.shape());
}
