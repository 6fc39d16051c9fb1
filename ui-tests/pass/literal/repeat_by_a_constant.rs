// The length of a repeated row is a number.

use conformable::tensor;

fn main() {
    let x = tensor![[0; 3]];
    println!("{:?}", x.shape());
}
