// `try_dot!` gives a Result.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _c: Tensor![f32; 3, 3] = dot!(a, a.t());
}
