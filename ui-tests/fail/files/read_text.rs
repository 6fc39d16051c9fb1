// A file of numbers holds no texts.
//@ code: C018
//@ found: String
//@ caret: npy::read::<^String^, Shape![2]>

use conformable::{LoadError, Shape, Tensor, npy};

fn load() -> Result<Tensor![String; 2], LoadError> {
    npy::read::<String, Shape![2]>("names.npy")
}

fn main() {
    let _ = load();
}
