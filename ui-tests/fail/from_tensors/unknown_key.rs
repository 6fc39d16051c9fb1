// A key that a field does not have.
//@ code: C109
//@ suggests: name
//@ caret: #[tensor(^nam^ = "w")]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(nam = "w")]
    weight: Tensor![f32; 3, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
