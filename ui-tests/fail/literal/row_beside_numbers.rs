// Rows and single values do not stand side by side.
//@ code: C105
//@ caret: ^[3]^

use conformable::tensor;

fn main() {
    let x = tensor![1, 2, [3]];
    println!("{:?}", x.shape());
}
