// A field that is not read has a default, or a value.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    bias: Tensor![f32; 4],
    #[tensor(skip)]
    cache: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
