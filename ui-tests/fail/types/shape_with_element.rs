// `Shape!` has no element type.
//@ code: C104
//@ caret: Shape![^f32^;

use conformable::{Shape, Tensor};

fn main() {
    let _ = Tensor::<f32, Shape![f32; 3, 4]>::zeros();
}
