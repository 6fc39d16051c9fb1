// Axes are aligned from the right.

use conformable::{Shape, Tensor};

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    let _ = x.broadcast_to::<Shape![2, 3]>();
}
