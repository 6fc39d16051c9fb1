// An operand is a tensor or a view.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = tensor![2.0f32; 2];
    let _ = dot!(a, b);
}
