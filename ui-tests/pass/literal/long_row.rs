// All rows at one depth have one length.

use conformable::tensor;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{:?}", x.shape());
}
