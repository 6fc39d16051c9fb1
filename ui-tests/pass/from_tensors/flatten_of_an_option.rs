// A flattened struct has no name by which it could be missing.

use conformable::{FromTensors, Tensor};

#[allow(dead_code)] #[derive(FromTensors)]
pub struct Inner {
    pub weight: Tensor![f32; 3, 4],
}

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(default)]
    inner: Option<Inner>,
}

fn main() {
    let _ = Model::load("model.safetensors");
}
