// Tensors are turned around, structs of them are not.
//@ code: C019
//@ caret: #[tensor(^transpose^)]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)] #[derive(FromTensors)]
pub struct Inner {
    pub weight: Tensor![f32; 3, 4],
}

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(transpose)] inner: Inner,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
