// A tensor has at most 8 axes.

use conformable::tensor;

fn main() {
    let x = tensor![[[[[[[[1]]]]]]]];
    println!("{:?}", x.shape());
}
