// A struct in a struct derives the trait too.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Inner {
    weight: Tensor![f32; 3, 4],
}

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    inner: Inner,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
