// `dyn` is a whole axis; a name may follow it.

use conformable::Tensor;

#[allow(dead_code)]
fn rows(x: &Tensor![f32; dyn, 3]) -> usize {
    x.len()
}

fn main() {}
