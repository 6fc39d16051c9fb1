// A flattened struct has no name.
//@ code: C109
//@ caret: flatten, ^name^ =

use conformable::{FromTensors, Tensor};

#[allow(dead_code)] #[derive(FromTensors)]
pub struct Inner {
    pub weight: Tensor![f32; 3, 4],
}

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(flatten, name = "n")]
    inner: Inner,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
