// Files hold integers of a size that does not depend on the machine.
//@ code: C018
//@ found: usize
//@ caret: file.tensor::<^usize^, Shape![2]>

use conformable::{LoadError, Shape, Tensor, TensorSource};

fn load<F: TensorSource>(file: &F) -> Result<Tensor![usize; 2], LoadError> {
    file.tensor::<usize, Shape![2]>("positions")
}

fn main() {
    let _ = load::<conformable::safetensors::SafeTensors<'_>>;
}
