// A length that is not 1 does not shrink.
//@ code: C014
//@ lengths: 3 0
//@ caret: x.^broadcast_to^

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    let _ = x.broadcast_to::<Shape![0]>();
}
