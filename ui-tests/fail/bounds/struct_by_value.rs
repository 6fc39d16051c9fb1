// A struct is no axis; it is one mistake, however often a value of the type occurs.
//@ code: C010
//@ caret: x: ^Tensor![f32; dyn Batch, 4]^) ->

use conformable::Tensor;

struct Batch;

fn rows(x: Tensor![f32; dyn Batch, 4]) -> usize {
    let _moved = x;
    4
}

fn main() {
    let _ = rows;
}
