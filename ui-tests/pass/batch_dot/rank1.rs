// Both operands have a rank of 3 or more; vectors are for `dot!`.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 4]>::ones();
    let b = <Tensor![f32; 4]>::ones();
    let _ = dot!(a, b);
}
