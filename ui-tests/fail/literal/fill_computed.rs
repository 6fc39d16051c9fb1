// A length that is computed stands in braces.
//@ code: C103
//@ caret: ^1 + 2^

use conformable::tensor;

fn main() {
    let x = tensor![0.5; 1 + 2];
    println!("{:?}", x.shape());
}
