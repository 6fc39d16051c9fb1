// A key of the struct does not stand at a field.
//@ code: C109
//@ caret: #[tensor(^prefix^ = "model.")]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(prefix = "model.")]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
