// A file does not say which variant it has.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]

enum Model {
    Small(Small),
}

#[allow(dead_code)]
#[derive(FromTensors)]
struct Small {
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Small::load("model.safetensors");
}
