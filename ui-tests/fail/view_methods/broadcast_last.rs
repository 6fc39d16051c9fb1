// Axes are aligned from the right.
//@ code: C014
//@ lengths: 3 2
//@ caret: x.^broadcast_to^

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    let _ = x.broadcast_to::<Shape![3, 2]>();
}
