// A tensor is found by its name.
//@ code: C109
//@ caret: weight: ^Tensor^![f32; 3, 4]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(flatten)]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
