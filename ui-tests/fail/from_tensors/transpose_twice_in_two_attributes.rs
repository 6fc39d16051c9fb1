// A key is given once, in however many attributes.
//@ code: C109
//@ caret: #[tensor(name = "w", ^transpose^)]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(transpose)]
    #[tensor(name = "w", transpose)]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
