// A key of a field does not stand at the struct.
//@ code: C109
//@ caret: #[tensor(^name^ = "model.")]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
#[tensor(name = "model.")]
struct Model {
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
