// An axis stretches from 1 only.
//@ code: C014
//@ lengths: 3 4
//@ caret: x.^broadcast_to^

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 3, 1]>::zeros();
    let _ = x.broadcast_to::<Shape![4, 4]>();
}
