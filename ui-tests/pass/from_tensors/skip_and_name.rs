// A field that is not read has no name.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    weight: Tensor![f32; 3, 4],
    #[tensor(name = "n")]
    steps: Tensor![i64],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
