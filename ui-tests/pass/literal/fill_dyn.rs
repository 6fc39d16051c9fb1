// A shape that is filled has constant lengths.

use conformable::tensor;

fn main() {
    let x = tensor![0.5; 3, 4];
    println!("{:?}", x.shape());
}
