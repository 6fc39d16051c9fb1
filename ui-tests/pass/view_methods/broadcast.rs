// An axis stretches from 1 only.

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 3, 1]>::zeros();
    let _ = x.broadcast_to::<Shape![3, 4]>();
}
