// All values have one type.
//@ code: E0308
//@ caret: ^4^]

use conformable::tensor;

fn main() {
    let x = tensor![[1.0, 2.0], [3.0, 4]];
    println!("{:?}", x.shape());
}
