// The lengths of a target that are not constant are given.

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 1, 3]>::zeros();
    let _ = x.broadcast_to::<Shape![4, 3]>();
}
