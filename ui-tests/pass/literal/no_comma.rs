// Values are separated by commas.

use conformable::tensor;

fn main() {
    let x = tensor![1.0, 2.0];
    println!("{:?}", x.shape());
}
