// All rows at one depth have one length.
//@ code: C105
//@ caret: ^[[3]]^

use conformable::tensor;

fn main() {
    let x = tensor![[[1], [2]], [[3]]];
    println!("{:?}", x.shape());
}
