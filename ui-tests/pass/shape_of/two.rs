// `shape_of!` takes one tensor.

use conformable::*;

fn main() {
    let x = <Tensor![f32; 3]>::ones();
    let y = <Tensor![f32; 4]>::ones();
    drop((x, y));
}
