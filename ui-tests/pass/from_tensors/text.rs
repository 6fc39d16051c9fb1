// A field is a tensor, or a struct of tensors.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 4],
    label: Tensor![u8; 16],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
