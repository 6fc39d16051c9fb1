// A type that is wrong is reported once.
//@ code: C103
//@ caret: Tensor![f32; 3, ^2 * 2^]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 2 * 2],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
