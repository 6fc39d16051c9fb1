// Values are separated by commas.
//@ code: C105
//@ caret: 1.0 ^2.0^

use conformable::tensor;

fn main() {
    let x = tensor![1.0 2.0];
    println!("{:?}", x.shape());
}
