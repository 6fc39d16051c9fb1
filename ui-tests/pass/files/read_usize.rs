// Files hold integers of a size that does not depend on the machine.

use conformable::{Shape, TensorSource, safetensors::SafeTensors};

fn load<F: TensorSource>(file: &F) {
    let _ = file.tensor::<u64, Shape![2]>("positions");
}

fn main() {
    let _ = load::<SafeTensors<'_>>;
}
