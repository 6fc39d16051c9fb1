// Operands that do not fit are the one mistake.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    drop((a, b));
}
