// Both operands have a rank of 1 or more; `dot!` scales.

use conformable::*;

fn main() {
    let a = <Tensor![f32]>::ones();
    let b = <Tensor![f32]>::ones();
    let _ = dot!(a, b);
}
