// A struct in a struct derives the trait too.
//@ code: C019
//@ caret: inner: ^Inner^,

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
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
