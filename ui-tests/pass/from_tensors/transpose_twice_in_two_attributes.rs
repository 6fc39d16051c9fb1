// A key is given once, in however many attributes.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(transpose)]
    #[tensor(name = "w")]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
