// A name has a value.
//@ code: C109
//@ caret: #[tensor(^name^)]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(name)]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
