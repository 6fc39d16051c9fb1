// A struct without fields has nothing to fill.

use conformable::FromTensors;

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model(conformable::Tensor![f32; 3]);

fn main() {
    let _ = Model::load("model.safetensors");
}
