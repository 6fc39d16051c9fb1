// Files hold integers of a size that does not depend on the machine.

use conformable::{LoadError, Shape, Tensor, TensorSource};

fn load<F: TensorSource>(file: &F) -> Result<Tensor![u64; 2], LoadError> {
    file.tensor::<u64, Shape![2]>("positions")
}

fn main() {
    let _ = load::<conformable::safetensors::SafeTensors<'_>>;
}
