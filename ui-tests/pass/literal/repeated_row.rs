// All rows at one depth have one length.

use conformable::tensor;

fn main() {
    let x = tensor![[0; 3], [1; 3]];
    println!("{:?}", x.shape());
}
