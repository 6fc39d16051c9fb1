// A tensor has at most 8 axes.
//@ code: C105
//@ caret: ^[[[[[[[[1]]]]]]]]^

use conformable::tensor;

fn main() {
    let x = tensor![[[[[[[[[1]]]]]]]]];
    println!("{:?}", x.shape());
}
