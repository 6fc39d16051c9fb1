// The shape of what does not fit is not asked for.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::zeros();
    let b = <Tensor![f32; 5, 4]>::zeros();
    drop(dot!(a, b.t()));
}
