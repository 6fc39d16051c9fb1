// A name is a string literal.
//@ code: C109
//@ caret: name = ^weight^)

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(name = weight)]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
