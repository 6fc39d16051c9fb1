// The lengths of a target that are not constant are given.
//@ code: C009
//@ caret: ::<^Shape![dyn, 3]^>

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 1, 3]>::zeros();
    let _ = x.broadcast_to::<Shape![dyn, 3]>();
}
