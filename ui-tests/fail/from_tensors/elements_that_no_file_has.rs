// Files hold numbers and booleans.
//@ code: C018
//@ caret: weight: ^Tensor![char; 3, 4]^,

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![char; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
