// A field is a tensor, or a struct of tensors.
//@ code: C019
//@ caret: label: ^String^

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 4],
    label: String,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
