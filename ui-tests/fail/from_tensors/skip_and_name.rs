// A field that is not read has no name.
//@ code: C109
//@ caret: skip, ^name^ =

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 4],
    #[tensor(skip, name = "n")]
    steps: Tensor![i64],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
