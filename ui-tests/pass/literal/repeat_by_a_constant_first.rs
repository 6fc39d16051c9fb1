// The length of a repeated row is a number; rows beside it are not compared with it.

use conformable::tensor;

fn main() {
    let x = tensor![[0; 3], [1; 3]];
    println!("{:?}", x.shape());
}
