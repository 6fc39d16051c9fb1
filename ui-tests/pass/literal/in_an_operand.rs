// All rows at one depth have one length; what follows from a literal is not reported.

use conformable::{dot, tensor};

fn main() {
    let x = dot!(tensor![[1.0, 2.0], [3.0, 4.0]], tensor![1.0, 2.0]);
    println!("{:?}", x.shape());
}
