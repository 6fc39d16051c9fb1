// An attribute says something.
//@ code: C109
//@ caret: #[^tensor^]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
