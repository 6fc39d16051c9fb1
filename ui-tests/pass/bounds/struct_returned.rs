// A struct is no axis, in the type of a result.

use conformable::Tensor;

conformable::dim! { Batch }

fn rows() -> Tensor![f32; dyn Batch, 4] {
    unimplemented!()
}

fn main() {
    let _ = rows;
}
