// A target has as many axes, or more.
//@ code: C014
//@ ranks: 2 1
//@ caret: x.^broadcast_to^

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 1, 3]>::zeros();
    let _ = x.broadcast_to::<Shape![3]>();
}
