// All rows at one depth have one length; what follows from a literal is not reported.
//@ code: C105
//@ caret: ^[3.0]^

use conformable::{dot, tensor};

fn main() {
    let x = dot!(tensor![[1.0, 2.0], [3.0]], tensor![1.0, 2.0]);
    println!("{:?}", x.shape());
}
