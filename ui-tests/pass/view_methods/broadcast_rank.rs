// A target has as many axes, or more.

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 1, 3]>::zeros();
    let _ = x.broadcast_to::<Shape![1, 3]>();
}
