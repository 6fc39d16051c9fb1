// One value fills a shape.
//@ code: C105
//@ caret: ^;^

use conformable::tensor;

fn main() {
    let x = tensor![1.0, 2.0; 3, 4];
    println!("{:?}", x.shape());
}
