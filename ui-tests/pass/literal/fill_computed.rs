// A length that is computed stands in braces.

use conformable::tensor;

fn main() {
    let x = tensor![0.5; { 1 + 2 }];
    println!("{:?}", x.shape());
}
