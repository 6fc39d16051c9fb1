// The elements of a list are tensors, or structs of tensors.
//@ code: C019
//@ caret: layers: ^Vec<String>^,

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 4],
    layers: Vec<String>,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
