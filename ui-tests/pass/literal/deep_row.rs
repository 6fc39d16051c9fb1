// All rows at one depth have one length.

use conformable::tensor;

fn main() {
    let x = tensor![[[1, 2], [3, 4]], [[5, 6], [7, 8]]];
    println!("{:?}", x.shape());
}
