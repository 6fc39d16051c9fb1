// The elements of a list are tensors, or structs of tensors.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 4],
    layers: Vec<Tensor![f32; 3]>,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
