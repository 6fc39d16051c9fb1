// Both operands have a rank of 1 or more; `dot!` scales.
//@ code: C002
//@ shapes: () ()
//@ caret: matmul!(^a^, b)

use conformable::*;

fn main() {
    let a = <Tensor![f32]>::ones();
    let b = <Tensor![f32]>::ones();
    let _ = matmul!(a, b);
}
