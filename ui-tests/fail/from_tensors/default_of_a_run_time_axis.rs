// A tensor with a run-time axis has no default.
//@ code: C009
//@ caret: #[tensor(^default^)]

use conformable::{FromTensors, Tensor};

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model {
    #[tensor(default)]
    weight: Tensor![f32; dyn, 4],
}

fn main() {
    let _ = Model::load("model.safetensors");
}
