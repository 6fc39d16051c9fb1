// `Shape!` has no element type.

use conformable::{Shape, Tensor};

fn main() {
    let _ = Tensor::<f32, Shape![3, 4]>::zeros();
}
