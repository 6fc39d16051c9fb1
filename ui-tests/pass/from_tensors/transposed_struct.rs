// Tensors are turned around, structs of them are not.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)] #[derive(FromTensors)]
pub struct Inner {
    pub weight: Tensor![f32; 3, 4],
}

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    inner: Inner,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
