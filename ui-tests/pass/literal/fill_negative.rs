// A length is not negative.

use conformable::tensor;

fn main() {
    let x = tensor![0.5; 3];
    println!("{:?}", x.shape());
}
