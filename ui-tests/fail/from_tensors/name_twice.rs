// A key is given once.
//@ code: C109
//@ caret: name = "w", ^name^ = "x"

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(name = "w", name = "x")]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
