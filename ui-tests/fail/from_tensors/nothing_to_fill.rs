// A struct without fields has nothing to fill.
//@ code: C109
//@ caret: struct ^Model^

use conformable::FromTensors;

#[allow(dead_code)]
#[derive(FromTensors)]
struct Model;

fn main() {
    let _ = Model::load("model.safetensors");
}
