// A struct is no axis; it is one mistake, however often a value of the type occurs.

use conformable::Tensor;

conformable::dim! { Batch }

fn rows(x: Tensor![f32; dyn Batch, 4]) -> usize {
    let _moved = x;
    4
}

fn main() {
    let _ = rows;
}
