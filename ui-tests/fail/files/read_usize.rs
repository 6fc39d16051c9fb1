// Files hold integers of a size that does not depend on the machine.
//@ code: C018
//@ found: usize
//@ caret: file.tensor::<^usize^, Shape![2]>

use conformable::{Shape, TensorSource, safetensors::SafeTensors};

fn load<F: TensorSource>(file: &F) {
    let _ = file.tensor::<usize, Shape![2]>("positions");
}

fn main() {
    let _ = load::<SafeTensors<'_>>;
}
