// A length that is not 1 does not shrink.

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 1]>::zeros();
    let _ = x.broadcast_to::<Shape![0]>();
}
