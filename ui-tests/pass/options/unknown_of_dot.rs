// `dot!` has no `axes`.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = batch_dot!(a, b, axes = (1, 1));
}
