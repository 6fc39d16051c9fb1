// Files hold numbers and booleans.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![u32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
