// A struct is no axis, in the type of a result.
//@ code: C010
//@ caret: () -> ^Tensor![f32; dyn Batch, 4]^ {

use conformable::Tensor;

struct Batch;

fn rows() -> Tensor![f32; dyn Batch, 4] {
    unimplemented!()
}

fn main() {
    let _ = rows;
}
